import { type Connection, type PageArgs, type Position, type Scope, type Walked } from '../kernel/index.js';
import { type Place } from './feed.statement.js';
import type { TaskRow } from './task.row.js';
import type { TaskSort } from './task.status.js';
import { type TaskFilterValues } from './task.visibility.js';
export interface FeedQuery {
    readonly filter: TaskFilterValues | null;
    readonly sort: TaskSort;
    /** With what a worker may not take; no difference for those who do not work. */
    readonly ineligible?: boolean;
}
/** The open tasks in pages. */
export declare class Feed {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** What the viewer may take now, or everything but their own and what they hid; for those who do not work, all that is open. */
    open(query: FeedQuery, page: PageArgs): Promise<Connection<TaskRow>>;
    /** First only as far as it takes for most people, then as far as one page may go. */
    walk(query: FeedQuery, limit: number, after: Position | null): Promise<Walked<Place>>;
}
