import { type Logger } from 'pino';
import type { Config } from '../config.js';
export type { Logger } from 'pino';
export interface Log {
    readonly log: Logger;
    /** For whoever moved the file away: what comes now goes into a new one. */
    readonly reopen: () => void;
}
/** JSON lines in `<dataDir>/log/<file>`; errors also on the terminal, in words. Neither ever throws. */
export declare function openLog({ dataDir, log: { level, file: name } }: Pick<Config, 'dataDir' | 'log'>): Log;
export declare const silentLogger: () => Logger;
/** For tests that read what is written. */
export declare const loggerTo: (write: (line: string) => void) => Logger;
