import DataLoader from 'dataloader';
import { type MoneyType, type Scope } from '../kernel/index.js';
import { type TaskRow } from './task.row.js';
/** Tasks by id, as the viewer may see them; null for the rest. All that is asked of a process at once is one statement. */
export declare class TaskLoader extends DataLoader<string, TaskRow | null> {
    constructor(scope: Scope);
}
/** Where the slots of a task stand, and its money. */
export interface TaskProgressRow {
    readonly open: number;
    readonly reserved: number;
    readonly submitted: number;
    readonly revisionRequested: number;
    readonly approved: number;
    readonly rejected: number;
    readonly disputed: number;
    readonly released: number;
    readonly escrow: MoneyType;
    readonly spent: MoneyType;
}
/** Progress by task id; null unless the viewer owns the task. */
export declare class ProgressLoader extends DataLoader<string, TaskProgressRow | null> {
    constructor({ sql, viewer }: Scope);
}
