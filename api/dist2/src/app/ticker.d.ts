import type { Logger } from './log.js';
export interface Ticker {
    stop(): Promise<void>;
}
/** Repeats some work, the next round after the last has ended; a round that fails is logged and tried again. */
export declare function every(ms: number, work: () => Promise<unknown>, on: {
    name: string;
    log: Logger;
}): Ticker;
/** While the database is away every round fails alike; that is not a mistake of the round. */
export declare function failed({ name, log }: {
    name: string;
    log: Logger;
}, error: unknown): void;
