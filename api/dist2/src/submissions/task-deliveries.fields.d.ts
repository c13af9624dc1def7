import { Scope } from '../kernel/index.js';
import { type TaskRow } from '../tasks/index.js';
export declare class TaskDeliveryFields {
    deliveriesPerMinute(task: TaskRow, scope: Scope): Promise<number[]> | null;
}
