import type { Amount, Currency } from './money.js';
export declare const CurrencyCode: {
    readonly USD: "USD";
    readonly BDT: "BDT";
};
export declare class MoneyType {
    amount: bigint;
    currency: Currency;
}
export declare class MoneyInput {
    amount: bigint;
    currency: Currency;
}
/** An Amount in the shape the Money type resolves from. */
export declare const toMoney: ({ micros, currency }: Amount) => MoneyType;
export declare const toAmount: ({ amount, currency }: MoneyInput) => Amount;
