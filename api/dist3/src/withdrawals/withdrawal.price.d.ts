import { type Amount, type Currency } from '../kernel/index.js';
/** What a payout costs: a share of the amount (decimal), and a fixed part in the payout's currency. */
export interface Fee {
    readonly rate: string;
    readonly fixedMicros: bigint;
}
export interface Pricing {
    readonly amount: Amount;
    readonly payoutCurrency: Currency;
    /** Payout per unit of the wallet's currency in millionths; null where they are the same. */
    readonly rate: bigint | null;
    readonly fee: Fee;
    /** Smallest part the rail moves, in micro-units. */
    readonly unit: bigint;
}
/** `net` + `fee` = the amount, in the wallet's currency; `payout` is what arrives. */
export interface Price {
    readonly fee: bigint;
    readonly net: bigint;
    readonly payout: bigint;
}
/**
 * Splits an amount at the payout edge, the one place where money is rounded. In one currency the net is made of whole
 * units of the rail by largest remainder and the fee is the rest, dust included, so that nothing is lost. Across
 * currencies the payout is rounded down to a unit; what is less than one stays with the exchange.
 */
export declare function priceOf({ amount, payoutCurrency, rate, fee, unit }: Pricing): Price;
