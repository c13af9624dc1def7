import DataLoader from 'dataloader';
import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import type { Variable } from './task.status.js';
/** A row as its employer sees it. */
export interface TaskItemRow {
    readonly externalId: string;
    readonly variables: readonly Variable[];
    readonly overlap: number;
    readonly gold: readonly {
        key: string;
        values: readonly string[];
    }[];
    readonly place: number;
}
/** The rows of one task in the order they were added; the caller knows that the viewer owns it. */
export declare class TaskItemLists {
    private readonly scope;
    constructor(scope: Scope);
    ofTask(taskId: string, page: PageArgs): Promise<Connection<TaskItemRow>>;
    /** Which of the ids its rows have. @throws BAD_USER_INPUT for more than a call may add */
    taken(taskId: string, externalIds: readonly string[]): Promise<string[]>;
}
/** How many rows a task has, how many its last removal took out, and the greatest number that was the id of any. */
export interface ItemCounts {
    readonly rows: number;
    readonly removed: number;
    readonly lastNumber: number;
}
/** By task id; the caller knows that the viewer owns it. */
export declare class ItemCountsLoader extends DataLoader<string, ItemCounts> {
    constructor({ sql }: Scope);
}
