import { type Connection, type Scope } from '../kernel/index.js';
import { type TaskRow } from './task.row.js';
/**
 * What a list found, and in which state: `stamp` is another one as soon as the task or its employer is another row,
 * since PostgreSQL gives each version of a row the number of the transaction that wrote it.
 */
export interface Glimpse {
    readonly id: string;
    readonly stamp: string;
    readonly open: number;
}
/** And `s` the slots of the task. */
export declare const glimpseColumns = "t.id, t.xmin::text || ' ' || e.xmin::text as stamp, s.open";
/**
 * Cards of tasks, each read from the database once for as long as it stays what it is. A list reads who is on it and in
 * which state; a face of that very state may be shown again, so nothing of it is ever stale. The same state is the same
 * object, and nobody changes it.
 */
export declare class Faces {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** The tasks that a page found. */
    onPage(page: Connection<Glimpse>): Promise<Connection<TaskRow>>;
}
