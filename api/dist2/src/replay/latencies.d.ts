/** The smallest value that at least `share` of all values do not exceed (nearest rank); undefined for no values. */
export declare function percentile(values: readonly number[], share: number): number | undefined;
export interface LatencySummary {
    operation: string;
    count: number;
    p50: number;
    p99: number;
    max: number;
}
/** Keeps each measured time: a job of some ten thousand calls fits into memory, and percentiles stay exact. */
export declare class Latencies {
    private readonly byOperation;
    add(operation: string, milliseconds: number): void;
    /** In the order in which the operations were first measured. */
    summaries(): LatencySummary[];
}
