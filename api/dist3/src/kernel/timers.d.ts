import type { Scope } from './scope.js';
import type { Timer } from './timer.js';
type Failed = (name: string, id: string, error: unknown) => void;
/** Fires all that is due until nothing is; one that fails is reported and does not hold up the rest. */
export declare function sweep(timers: readonly Timer[], open: () => Scope, failed: Failed): Promise<number>;
/**
 * The same for work that waits for somebody else: as many side by side as `atOnce` says, one round, so that a slow
 * answer holds up neither the timers nor the other jobs. What is still due then is due in the next round.
 */
export declare function sweepSideBySide({ jobs, atOnce }: {
    readonly jobs: readonly Timer[];
    readonly atOnce: number;
}, open: () => Scope, failed: Failed): Promise<number>;
export {};
