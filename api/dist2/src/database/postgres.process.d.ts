import { type Account } from './postgres.account.js';
import { type ProcessIdentity } from './process.identity.js';
export interface LaunchPlan {
    readonly postgres: string;
    readonly account: Account;
    readonly dataFolder: string;
    readonly logFile: string;
    readonly port: number;
}
/** What `postmaster.pid` says: who runs on this data folder, or did when it was killed. */
export declare function readPostmaster(dataFolder: string): {
    pid: number;
    port: number;
} | undefined;
/** The living server of this very data folder; a program that merely inherited its pid is not it. */
export declare function runningPostmaster(dataFolder: string): (ProcessIdentity & {
    port: number;
}) | undefined;
/**
 * Starts the server in a session of its own: Ctrl-C in a terminal must not stop the database before the app has
 * drained, and a killed app must not take it along.
 */
export declare function launch(plan: LaunchPlan): ProcessIdentity;
/** Asks for a fast shutdown (sessions end, everything is written), insists after a while. */
export declare function shutDown(server: ProcessIdentity): Promise<void>;
export declare function ended(server: ProcessIdentity, patienceMs: number): Promise<boolean>;
/** Reads what the server wrote since this reader was made. */
export declare class LogReader {
    private readonly logFile;
    private readonly from;
    constructor(logFile: string);
    /** Whether the reason of a failed start goes away by itself. */
    mayPass(): boolean;
    tail(lines: number): string;
    private news;
    private text;
}
