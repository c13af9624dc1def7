import { TaskPayload } from './task.payloads.js';
export declare class RemoveTaskItemsPayload extends TaskPayload {
    removed: number;
}
export declare const removeTaskItemsResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RemoveTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RemoveTaskItemsPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RemoveTaskItemsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RemoveTaskItemsPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RemoveTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RemoveTaskItemsPayload>;
    settleBare: (work: () => Promise<RemoveTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RemoveTaskItemsPayload>;
};
export declare class RestoreTaskItemsPayload extends TaskPayload {
    restored: number;
}
export declare const restoreTaskItemsResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RestoreTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreTaskItemsPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RestoreTaskItemsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RestoreTaskItemsPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RestoreTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreTaskItemsPayload>;
    settleBare: (work: () => Promise<RestoreTaskItemsPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreTaskItemsPayload>;
};
