import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
export interface TrustCurrencyRow {
    readonly currency: Currency;
    readonly paidOut: MoneyType | null;
    readonly payouts: number | null;
    readonly owed: MoneyType | null;
    readonly held: MoneyType | null;
}
export interface TrustMethodRow {
    readonly method: PaymentMethod;
    readonly medianMinutes: number | null;
    readonly payouts: number | null;
}
export interface TrustRow {
    readonly at: Date;
    readonly currencies: TrustCurrencyRow[];
    readonly methods: TrustMethodRow[];
    readonly promisesKept: number | null;
    readonly workersPaid: number | null;
}
/** What anybody may know of the marketplace's money. */
export declare function trustFigures(scope: Scope): Promise<TrustRow>;
