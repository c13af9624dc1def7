import { Scope } from '../kernel/index.js';
import { UpdateTaskInput, CancelPublicationInput, PublishTaskInput } from './running-task.inputs.js';
import { AddTaskItemsInput, CreateTaskInput } from './task-commands.inputs.js';
import { AddTaskItemsPayload, CancelPublicationPayload, CreateTaskPayload, PublishTaskPayload, UpdateTaskPayload } from './task.payloads.js';
/** From the first words to the market. */
export declare class DraftResolver {
    createTask(input: CreateTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | CreateTaskPayload>;
    addTaskItems(input: AddTaskItemsInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | AddTaskItemsPayload>;
    updateTask(input: UpdateTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | UpdateTaskPayload>;
    publishTask(input: PublishTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | PublishTaskPayload>;
    cancelPublication(input: CancelPublicationInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | CancelPublicationPayload>;
}
