import type { TrafficSize } from './traffic.js';
export interface LoadArguments {
    readonly size: TrafficSize;
    readonly ms: number;
    /** Where the figures go as JSON as well. */
    readonly json: string | undefined;
}
export declare const LOAD_USAGE = "Usage: npm run load -- [--seconds <n>] [--workers <n>] [--readers <n>] [--sockets <n>] [--rate <n>]\n\nMixed traffic through the public API: lists, tasks, wallets, work from its reservation to its pay, subscriptions.\n  --seconds <n>    how long (60; an hour at most)\n  --workers <n>    workers who reserve and submit side by side\n  --readers <n>    people who look around meanwhile\n  --sockets <n>    sockets open at a time, 2400 at most\n  --rate <n>       calls a second at most\n  --json <file>    writes the figures there as well\n\nIt starts a server of its own on a free port of this machine, with empty data, and removes it.";
export declare const SOAK_USAGE = "Usage: npm run soak -- [--minutes <n>] [--workers <n>] [--readers <n>] [--sockets <n>] [--rate <n>]\n\nThe same for long, with thousands of sockets that come and go; afterwards the server must hold no more than before.\n  --minutes <n>    how long (30; four hours at most)\n  --workers <n>    workers who reserve and submit side by side\n  --readers <n>    people who look around meanwhile\n  --sockets <n>    sockets open at a time, 2400 at most\n  --rate <n>       calls a second at most\n  --json <file>    writes the figures there as well\n\nIt starts a server of its own on a free port of this machine, with empty data, and removes it.";
/** Throws with one clear sentence where the command line cannot be meant. */
export declare function readLoadArguments(given: readonly string[]): LoadArguments;
/** Its rate is bounded unless asked otherwise: what is looked for takes time, not force. */
export declare function readSoakArguments(given: readonly string[]): LoadArguments;
