import { MoneyType, Scope, type Currency } from '../kernel/index.js';
import type { TaskRow } from './task.row.js';
/** Keeps the id alone and reads the task afresh, so that a repeat shows it as it is now. */
export declare abstract class TaskPayload {
    taskId: string;
    task(scope: Scope): Promise<TaskRow | null>;
}
export declare class CreateTaskPayload extends TaskPayload {
}
export declare const createTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<CreateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<CreateTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | CreateTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<CreateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateTaskPayload>;
    settleBare: (work: () => Promise<CreateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateTaskPayload>;
};
export declare class AddTaskItemsPayload extends TaskPayload {
    added: number;
}
export declare const addTaskItemsResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<AddTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddTaskItemsPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<AddTaskItemsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | AddTaskItemsPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<AddTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddTaskItemsPayload>;
    settleBare: (work: () => Promise<AddTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddTaskItemsPayload>;
};
export declare class UpdateTaskPayload extends TaskPayload {
}
export declare const updateTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<UpdateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<UpdateTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | UpdateTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<UpdateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateTaskPayload>;
    settleBare: (work: () => Promise<UpdateTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateTaskPayload>;
};
export declare class PublishTaskPayload extends TaskPayload {
}
export declare const publishTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<PublishTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PublishTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<PublishTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | PublishTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<PublishTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PublishTaskPayload>;
    settleBare: (work: () => Promise<PublishTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PublishTaskPayload>;
};
export declare class CancelPublicationPayload extends TaskPayload {
}
export declare const cancelPublicationResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<CancelPublicationPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelPublicationPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<CancelPublicationPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | CancelPublicationPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<CancelPublicationPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelPublicationPayload>;
    settleBare: (work: () => Promise<CancelPublicationPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelPublicationPayload>;
};
export declare class PauseTaskPayload extends TaskPayload {
}
export declare const pauseTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<PauseTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PauseTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<PauseTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | PauseTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<PauseTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PauseTaskPayload>;
    settleBare: (work: () => Promise<PauseTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | PauseTaskPayload>;
};
export declare class ResumeTaskPayload extends TaskPayload {
}
export declare const resumeTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ResumeTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ResumeTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ResumeTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ResumeTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ResumeTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ResumeTaskPayload>;
    settleBare: (work: () => Promise<ResumeTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ResumeTaskPayload>;
};
export declare class StopTaskPayload extends TaskPayload {
    /** Micro-units, as text. */
    refundedMicros: string;
    currency: Currency;
    refunded(): MoneyType;
}
export declare const stopTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<StopTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | StopTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<StopTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | StopTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<StopTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | StopTaskPayload>;
    settleBare: (work: () => Promise<StopTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | StopTaskPayload>;
};
export declare class AddSlotsPayload extends TaskPayload {
}
export declare const addSlotsResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<AddSlotsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddSlotsPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<AddSlotsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | AddSlotsPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<AddSlotsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddSlotsPayload>;
    settleBare: (work: () => Promise<AddSlotsPayload>) => Promise<import("../kernel/refusal.js").UserError | AddSlotsPayload>;
};
export declare class RaiseRewardPayload extends TaskPayload {
}
export declare const raiseRewardResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RaiseRewardPayload>) => Promise<import("../kernel/refusal.js").UserError | RaiseRewardPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RaiseRewardPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RaiseRewardPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RaiseRewardPayload>) => Promise<import("../kernel/refusal.js").UserError | RaiseRewardPayload>;
    settleBare: (work: () => Promise<RaiseRewardPayload>) => Promise<import("../kernel/refusal.js").UserError | RaiseRewardPayload>;
};
export declare class ExtendTaskPayload extends TaskPayload {
}
export declare const extendTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ExtendTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ExtendTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ExtendTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ExtendTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendTaskPayload>;
    settleBare: (work: () => Promise<ExtendTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendTaskPayload>;
};
export declare class ApproveTaskPayload extends TaskPayload {
}
export declare const approveTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ApproveTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ApproveTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ApproveTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ApproveTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveTaskPayload>;
    settleBare: (work: () => Promise<ApproveTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveTaskPayload>;
};
export declare class RejectTaskPayload extends TaskPayload {
}
export declare const rejectTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RejectTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RejectTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RejectTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RejectTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectTaskPayload>;
    settleBare: (work: () => Promise<RejectTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectTaskPayload>;
};
export declare class TakeDownTaskPayload extends TaskPayload {
}
export declare const takeDownTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<TakeDownTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | TakeDownTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<TakeDownTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | TakeDownTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<TakeDownTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | TakeDownTaskPayload>;
    settleBare: (work: () => Promise<TakeDownTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | TakeDownTaskPayload>;
};
export declare class HideTaskPayload {
    taskId: string;
    task(scope: Scope): Promise<TaskRow | null>;
}
export declare const hideTaskResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<HideTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | HideTaskPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<HideTaskPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | HideTaskPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<HideTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | HideTaskPayload>;
    settleBare: (work: () => Promise<HideTaskPayload>) => Promise<import("../kernel/refusal.js").UserError | HideTaskPayload>;
};
