import type { Config } from '../config.js';
import type { Logger } from './log.js';
/** What was started, in order, so that it can be ended in the opposite one. */
export declare class Lifetime {
    #private;
    private readonly log;
    constructor(log: Logger);
    get stopping(): boolean;
    /** Whoever stops it waits for the start to notice; half a start cannot be undone. */
    begin(start: () => Promise<void>): Promise<void>;
    onEnd(ending: () => unknown): void;
    /** Ends everything, last started first; an ending that fails does not keep the others from theirs. */
    stop(): Promise<void>;
}
/** Brings the whole server up: lock, database, schema, application. Ready when it returns. */
export declare function runServer(config: Config, log: Logger, lifetime: Lifetime): Promise<void>;
