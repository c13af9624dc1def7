import { MoneyType } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { PayoutOption } from './payout-options.service.js';
export declare class PayoutOptionType implements PayoutOption {
    method: PaymentMethod;
    minimum: MoneyType;
    maximum: MoneyType;
    feeRate: bigint;
    feeFixed: MoneyType;
    promisedMinutes: number;
    usualMinutes: number | null;
    away: boolean;
}
