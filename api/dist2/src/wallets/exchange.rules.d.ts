import { type Amount, type Currency } from '../kernel/index.js';
/** What somebody wants to exchange, and into what. */
export interface ExchangeWish {
    readonly amount: Amount;
    readonly to: Currency;
}
/**
 * What an amount brings at a rate of millionths per unit. Rounded down to a micro-unit: what is less than one stays with
 * the exchange, so that no way there and back wins anything.
 * @throws InvalidInputError
 */
export declare function received({ amount }: ExchangeWish, rate: bigint): bigint;
/** @throws InvalidInputError with every bad field */
export declare function checkExchange({ amount, to }: ExchangeWish): void;
