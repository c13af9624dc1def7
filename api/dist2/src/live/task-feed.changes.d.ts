import type { LogEntry, Scope } from '../kernel/index.js';
import { type Standing, type TaskFilter, type TaskRow } from '../tasks/index.js';
import type { TaskFeedEvent } from './task-feed.type.js';
export declare const feedTypes: Set<string>;
/** How a task stands for one viewer now. */
interface Seen {
    /** Where they may take it. */
    readonly task: TaskRow | undefined;
    /** Where it is meant for them: whether it is open to somebody. */
    readonly listed: boolean | undefined;
}
type Entries = ReadonlyMap<string, readonly LogEntry[]>;
type SeenTasks = ReadonlyMap<string, Seen>;
export declare function byTask(entries: readonly LogEntry[]): Entries;
export declare function readTasks(scope: Scope, ids: readonly string[], filter: TaskFilter | null): Promise<SeenTasks>;
/** What one viewer is told about these tasks. */
export declare function newsFor(viewerId: string, tasks: Entries, seen: SeenTasks): TaskFeedEvent[];
interface News {
    readonly common: TaskFeedEvent[];
    readonly apart: ReadonlyMap<string, TaskFeedEvent[]>;
}
/**
 * From how the tasks stand for somebody who did nothing yet: what everybody is told, and what those are told who
 * stand otherwise; one array for all who are told the same.
 */
export declare function newsOfMany(tasks: Entries, seen: SeenTasks, known: readonly Standing[]): News;
export {};
