import type { LogEntry } from './log-entry.js';
/**
 * What one subscription has yet to be told while it catches up. Its own and bounded: a reader who stalls loses this
 * buffer and nothing else, nobody else's events ever pass through it.
 */
export declare class EventBuffer {
    #private;
    private readonly limit;
    constructor(limit: number);
    get closed(): boolean;
    get overflown(): boolean;
    get empty(): boolean;
    push(entry: LogEntry): void;
    close(): void;
    /** What waits right now, possibly nothing. */
    take(): LogEntry[];
}
