import type { Config } from '../config.js';
import type { Logger } from './log.js';
export interface PracticeProviders {
    /** The same settings, with the address of the simulator where one was started. */
    readonly config: Config;
    close(): Promise<void>;
}
/**
 * Without real providers, those to practise with run in this process, on a free port of this machine. What they moved
 * stays in the data folder: they forget as little as the ledger does.
 */
export declare function startPracticeProviders(config: Config, log: Logger): Promise<PracticeProviders>;
