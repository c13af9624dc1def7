import { Scope } from '../kernel/index.js';
import { AddSlotsInput, ExtendTaskInput, PauseTaskInput, RaiseRewardInput, ResumeTaskInput, StopTaskInput } from './running-task.inputs.js';
import { AddSlotsPayload, ExtendTaskPayload, PauseTaskPayload, RaiseRewardPayload, ResumeTaskPayload, StopTaskPayload } from './task.payloads.js';
/** What an employer does with a task that is on the market. */
export declare class RunningTaskResolver {
    pauseTask(input: PauseTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | PauseTaskPayload>;
    resumeTask(input: ResumeTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ResumeTaskPayload>;
    stopTask(input: StopTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | StopTaskPayload>;
    addSlots(input: AddSlotsInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | AddSlotsPayload>;
    raiseReward(input: RaiseRewardInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RaiseRewardPayload>;
    extendTask(input: ExtendTaskInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ExtendTaskPayload>;
}
