export type Currency = 'USD' | 'BDT';
/** An amount in integer micro-units (1e-6 of the currency). All arithmetic happens on these. */
export interface Amount {
    readonly micros: bigint;
    readonly currency: Currency;
}
export declare const microsPerUnit = 1000000n;
/** PostgreSQL's bigint ends at 9.2e18 micro-units; sums of user input stay far below it. */
export declare const maxMicros = 1000000000000000n;
/** Micro-units of a decimal string with at most 6 decimals; null where it is no such number. */
export declare function parseDecimal(text: string): bigint | null;
/** The canonical decimal string of an amount of micro-units: "0.05", "12", "-0.3". */
export declare function formatDecimal(micros: bigint): string;
/** The platform's fee on a reward, rounded half up to a micro-unit. The only rounding before the payout edge. */
export declare function feeOn(rewardMicros: bigint, rate: string): bigint;
/**
 * Shares a whole number out by weights, each part whole and at most one away from its exact share, so that the parts sum
 * to the whole: the method of the largest remainder (Hamilton); of equal remainders the earlier part comes first.
 */
export declare function shareOut(whole: bigint, weights: readonly bigint[]): bigint[];
