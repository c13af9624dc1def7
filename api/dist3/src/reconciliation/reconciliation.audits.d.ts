import { type Timer } from '../kernel/index.js';
/** Every morning at four in Dhaka the day before; a provider that is away is tried again. */
export declare const reconciliationAudits: readonly Timer[];
