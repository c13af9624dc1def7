import { MoneyInput } from '../kernel/index.js';
import { TaskPatch } from './task-commands.inputs.js';
/** Every command on one task names it, and may carry a key that makes a repeat harmless. */
declare abstract class TaskCommandInput {
    taskId: string;
    idempotencyKey?: string | null;
}
/** A repeat of these would cost twice, so the key is not optional. */
declare abstract class PaidTaskCommandInput {
    taskId: string;
    idempotencyKey: string;
}
/** Why a moderator decides against a task. */
declare abstract class TaskJudgementInput extends TaskCommandInput {
    code: string;
    note: string;
}
export declare class UpdateTaskInput extends TaskCommandInput {
    patch: TaskPatch;
}
export declare class PublishTaskInput extends TaskCommandInput {
    expectedCost?: MoneyInput | null;
}
export declare class CancelPublicationInput extends TaskCommandInput {
}
export declare class PauseTaskInput extends TaskCommandInput {
}
export declare class ResumeTaskInput extends TaskCommandInput {
}
export declare class StopTaskInput extends TaskCommandInput {
}
export declare class ApproveTaskInput extends TaskCommandInput {
}
export declare class RejectTaskInput extends TaskJudgementInput {
}
export declare class TakeDownTaskInput extends TaskJudgementInput {
}
export declare class AddSlotsInput extends PaidTaskCommandInput {
    additionalSlots: number;
    expiresAt?: Date | null;
}
export declare class RaiseRewardInput extends PaidTaskCommandInput {
    reward: MoneyInput;
}
export declare class ExtendTaskInput extends TaskCommandInput {
    expiresAt: Date;
}
export declare class HideTaskInput extends TaskCommandInput {
    hidden: boolean;
}
export {};
