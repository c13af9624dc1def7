import type { Sql } from '../sql.js';
/** One committed fact at its place in the global log. */
export interface LogEntry {
    readonly cursor: number;
    readonly type: string;
    readonly aggregateId: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly audience: readonly string[];
    readonly taskId: string | null;
    readonly at: Date;
}
export interface LogRow {
    cursor: string;
    type: string;
    aggregate_id: string;
    payload: Record<string, unknown>;
    audience: string[];
    task_id: string | null;
    at: string;
}
export declare const toEntry: (row: LogRow) => LogEntry;
/** Which part of the log a stream replays. */
export type LogPart = {
    readonly userId: string;
} | {
    readonly taskId: string;
} | 'tasks';
/** At most `limit` entries of the part after `from`, up to and including `to`, in order. */
export declare function readLog(sql: Sql, part: LogPart, range: {
    from: number;
    to: number;
    limit: number;
}): Promise<LogEntry[]>;
/** Newest cursor given out, and the newest one no longer kept. */
export declare function readHead(sql: Sql): Promise<{
    head: number;
    horizon: number;
}>;
