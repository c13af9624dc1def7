import type { Language } from './checkout.texts.js';
import type { DepositReason } from './deposit.reason.js';
export declare const reasonText: (reason: DepositReason | null, language: Language) => string | null;
