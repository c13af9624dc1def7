import { MoneyType, type Currency } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { TrustCurrencyRow, TrustMethodRow, TrustRow } from './trust.loader.js';
export declare class TrustCurrencyType implements TrustCurrencyRow {
    currency: Currency;
    paidOut: MoneyType | null;
    payouts: number | null;
    owed: MoneyType | null;
    held: MoneyType | null;
}
export declare class TrustMethodType implements TrustMethodRow {
    method: PaymentMethod;
    medianMinutes: number | null;
    payouts: number | null;
}
export declare class TrustType implements TrustRow {
    at: Date;
    currencies: TrustCurrencyType[];
    methods: TrustMethodType[];
    promisesKept: number | null;
    workersPaid: number | null;
}
