import type { Check } from '../replay/comparison.js';
/** What the server holds at one moment. */
export interface Sample {
    /** Since the soak began. */
    readonly seconds: number;
    /** Bytes, after a full collection. */
    readonly heap: number;
    readonly external: number;
    readonly rss: number;
    readonly sockets: number;
    readonly subscriptions: number;
    readonly pool: {
        readonly inUse: number;
        readonly idle: number;
        readonly waiting: number;
    };
    /** What keeps the event loop alive, by kind. */
    readonly resources: Readonly<Record<string, number>>;
}
/** Samples while everybody was there, and one each after everybody had left: a first time to warm up, and the last time. */
export interface SoakFindings {
    readonly busy: readonly Sample[];
    readonly warm: Sample;
    readonly last: Sample;
    readonly poolSize: number;
    readonly warnings: readonly string[];
}
/** By how many bytes the last third of the samples holds more than the first; medians, so that one burst does not decide. */
export declare function growth(samples: readonly Sample[]): number;
export declare const allowedGrowth: (from: number) => number;
export declare function soakChecks({ busy, warm, last, poolSize, warnings }: SoakFindings): Check[];
