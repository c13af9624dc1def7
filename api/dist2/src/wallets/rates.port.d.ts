import { type Currency, type Scope } from '../kernel/index.js';
export interface ExchangeRate {
    /** How much of the other currency one unit gives, in millionths. */
    readonly micros: bigint;
    /** How long a quote at this rate may stand. */
    readonly validMs: number;
}
/** Where exchange rates come from. */
export interface RatePort {
    rate(from: Currency, to: Currency): Promise<ExchangeRate>;
}
/** The operator's table: one figure, BDT_PER_USD. */
export declare class FixedRates implements RatePort {
    private readonly scope;
    constructor(scope: Scope);
    rate(from: Currency, to: Currency): Promise<ExchangeRate>;
}
export declare const ratesOf: (scope: Scope) => RatePort;
