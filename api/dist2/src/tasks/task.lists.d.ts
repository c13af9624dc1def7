import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { type TaskRow } from './task.row.js';
import type { TaskStatus } from './task.status.js';
import { type TaskFilterValues } from './task.visibility.js';
/** Tasks in pages, each by one statement and without entities. */
export declare class TaskLists {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** What the viewer drafts and publishes, newest first. */
    mine(statuses: readonly TaskStatus[] | null | undefined, page: PageArgs): Promise<Connection<TaskRow>>;
    /** What waits for a moderator, who has waited longest first. */
    inReview(page: PageArgs): Promise<Connection<TaskRow>>;
}
/** Those of these tasks that the viewer may take now under this filter, as open() would list them. */
export declare function availableTo(scope: Scope, taskIds: readonly string[], filter: TaskFilterValues | null): Promise<TaskRow[]>;
/** Those of these tasks that are meant for the viewer under this filter, open to them or not; `listed`: open to somebody. */
export declare function matchingTasks(scope: Scope, taskIds: readonly string[], filter: TaskFilterValues | null): Promise<{
    id: string;
    listed: boolean;
}[]>;
/** @throws BAD_USER_INPUT; a subscription checks before its first frame. */
export declare function checkFilter(filter: TaskFilterValues | null): void;
export interface FilterFault {
    readonly field: keyof TaskFilterValues;
    readonly code: string;
    readonly message: string;
}
/** What no filter may say, kept or asked. */
export declare function filterFaults(filter: TaskFilterValues | null): FilterFault[];
