import { type Scope } from '../kernel/index.js';
import type { Logger } from './log.js';
import type { Metrics } from './metrics/metrics.js';
interface Parts {
    readonly open: () => Scope;
    readonly log: Logger;
    readonly metrics: Metrics;
}
/** Everything that happens because its time has come: four sweeps, so that no slow one holds up another. */
export declare class Sweeps {
    #private;
    private readonly parts;
    constructor(parts: Parts);
    /** One round of each; answers how much was done. */
    all(): Promise<number>;
    /** From here on each sweeps every second. */
    start(): void;
    /** What is under way is finished, no letter is begun any more. */
    stop(): Promise<void>;
}
export {};
