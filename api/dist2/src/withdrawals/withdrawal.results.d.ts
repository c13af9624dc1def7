import { type ClassType } from 'type-graphql';
/** Kept as an id; the withdrawal is read afresh. */
export declare abstract class WithdrawalPayload {
    withdrawalId: string;
}
export declare class AddPayoutMethodPayload {
    payoutMethodId: string;
}
export declare class RemovePayoutMethodPayload {
    removedId: string;
}
export declare class QuoteWithdrawalPayload {
    quoteId: string;
}
export declare class RequestWithdrawalPayload extends WithdrawalPayload {
}
export declare class CancelWithdrawalPayload extends WithdrawalPayload {
}
export declare class ReleaseWithdrawalPayload extends WithdrawalPayload {
}
export declare class RefuseWithdrawalPayload extends WithdrawalPayload {
}
export declare class SettleWithdrawalPayload extends WithdrawalPayload {
}
export declare const withdrawalPayloads: readonly ClassType<WithdrawalPayload>[];
export declare const addPayoutMethodResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<AddPayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | AddPayoutMethodPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<AddPayoutMethodPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | AddPayoutMethodPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<AddPayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | AddPayoutMethodPayload>;
    settleBare: (work: () => Promise<AddPayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | AddPayoutMethodPayload>;
};
export declare const removePayoutMethodResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RemovePayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | RemovePayoutMethodPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RemovePayoutMethodPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RemovePayoutMethodPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RemovePayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | RemovePayoutMethodPayload>;
    settleBare: (work: () => Promise<RemovePayoutMethodPayload>) => Promise<import("../kernel/refusal.js").UserError | RemovePayoutMethodPayload>;
};
export declare const quoteWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<QuoteWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<QuoteWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | QuoteWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<QuoteWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteWithdrawalPayload>;
    settleBare: (work: () => Promise<QuoteWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteWithdrawalPayload>;
};
export declare const requestWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RequestWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RequestWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RequestWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RequestWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestWithdrawalPayload>;
    settleBare: (work: () => Promise<RequestWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestWithdrawalPayload>;
};
export declare const cancelWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<CancelWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<CancelWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | CancelWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<CancelWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelWithdrawalPayload>;
    settleBare: (work: () => Promise<CancelWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | CancelWithdrawalPayload>;
};
export declare const releaseWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ReleaseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | ReleaseWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ReleaseWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ReleaseWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ReleaseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | ReleaseWithdrawalPayload>;
    settleBare: (work: () => Promise<ReleaseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | ReleaseWithdrawalPayload>;
};
export declare const refuseWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RefuseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RefuseWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RefuseWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RefuseWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RefuseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RefuseWithdrawalPayload>;
    settleBare: (work: () => Promise<RefuseWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | RefuseWithdrawalPayload>;
};
export declare const settleWithdrawalResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SettleWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleWithdrawalPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SettleWithdrawalPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SettleWithdrawalPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SettleWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleWithdrawalPayload>;
    settleBare: (work: () => Promise<SettleWithdrawalPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleWithdrawalPayload>;
};
