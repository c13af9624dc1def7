import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { RemoveTaskItemsInput, RestoreTaskItemsInput } from './task-item.inputs.js';
import { type TaskItemRow } from './task-item.lists.js';
import { RemoveTaskItemsPayload, RestoreTaskItemsPayload } from './task-item.payloads.js';
import type { TaskRow } from './task.row.js';
/** The rows of a data task, as its employer sees and corrects them. */
export declare class TaskItemFields {
    items(task: TaskRow, page: PageArgs, scope: Scope): Promise<Connection<TaskItemRow>> | null;
    takenExternalIds(task: TaskRow, externalIds: string[], scope: Scope): Promise<string[]> | null;
    itemCount(task: TaskRow, scope: Scope): Promise<number | null>;
    removedItemCount(task: TaskRow, scope: Scope): Promise<number | null>;
    lastItemNumber(task: TaskRow, scope: Scope): Promise<number | null>;
    removeTaskItems(input: RemoveTaskItemsInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RemoveTaskItemsPayload>;
    restoreTaskItems(input: RestoreTaskItemsInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RestoreTaskItemsPayload>;
}
