import { type Scope } from '../kernel/index.js';
export interface Outcome {
    readonly lines: number;
    readonly differences: number;
    /** Those that were not known before. */
    readonly found: number;
    /** Those that are gone by themselves. */
    readonly closed: number;
}
/** Compares what a provider's own list says of a day with what we booked. Moves no money. */
export declare class Reconciliation {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Null where somebody else is at it. @throws NotFoundError, and what the provider's list throws */
    run(providerId: string, day: string): Promise<Outcome | null>;
}
