import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
export interface PayoutOption {
    readonly method: PaymentMethod;
    readonly minimum: MoneyType;
    readonly maximum: MoneyType;
    readonly feeRate: bigint;
    readonly feeFixed: MoneyType;
    readonly promisedMinutes: number;
    readonly usualMinutes: number | null;
    readonly away: boolean;
}
/** The ways out for the money of one wallet. */
export declare class PayoutOptions {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    list(currency: Currency): Promise<PayoutOption[]>;
}
