import { type Scope, type Timer } from '../kernel/index.js';
/** At most `most` tries per key in any stretch of `seconds`. */
export interface Limit {
    readonly key: string;
    readonly most: number;
    readonly seconds: number;
}
export interface Taken {
    /** Tells the try apart in `fail` and `forgive`. */
    readonly hit: string;
    /** The limit that refused the try, and when it has room again. */
    readonly blocked: Limit | null;
    readonly retryAt: Date | null;
    /** This try was the last for now. */
    readonly fullUntil: Date | null;
}
/** Counts tries in the database, so that several nodes and restarts count together. */
export declare class Limits {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Counts one try against all the limits, or against none where one is reached. */
    take(limits: readonly Limit[], hit?: string): Promise<Taken>;
    /**
     * Counts a try before it is looked at; `fail` or `forgive` says afterwards what it was. Tries that are still looked at
     * take up room, so that a hundred at once do not slip through together, but they are no failures: a try they leave no
     * room for waits until they are, or are forgotten.
     */
    begin(limits: readonly Limit[]): Promise<Taken>;
    /** What was begun was a wrong try, and counts as long as its limits look back. */
    fail(hit: string): Promise<void>;
    /** Forgets one try, and all tries of the keys: it was the right one after all. */
    forgive(hit: string | null, keys: readonly string[]): Promise<void>;
}
/** No limit looks back further than a day. */
export declare const limitTimers: Timer[];
