import { Scope } from '../kernel/index.js';
import { ApproveTaskInput, HideTaskInput, RejectTaskInput, TakeDownTaskInput } from './running-task.inputs.js';
import { ApproveTaskPayload, HideTaskPayload, RejectTaskPayload, TakeDownTaskPayload } from './task.payloads.js';
/** What others than its employer do with a task. */
export declare class ModerationResolver {
    approveTask(input: ApproveTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ApproveTaskPayload>;
    rejectTask(input: RejectTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RejectTaskPayload>;
    takeDownTask(input: TakeDownTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | TakeDownTaskPayload>;
    hideTask(input: HideTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | HideTaskPayload>;
}
