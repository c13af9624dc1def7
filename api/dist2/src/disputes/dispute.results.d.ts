import { SubmissionPayload } from '../submissions/index.js';
export declare class OpenDisputePayload extends SubmissionPayload {
}
export declare class AnswerDisputePayload extends SubmissionPayload {
}
export declare class DecideDisputePayload extends SubmissionPayload {
}
export declare const openDisputeResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<OpenDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | OpenDisputePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<OpenDisputePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | OpenDisputePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<OpenDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | OpenDisputePayload>;
    settleBare: (work: () => Promise<OpenDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | OpenDisputePayload>;
};
export declare const answerDisputeResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<AnswerDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | AnswerDisputePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<AnswerDisputePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | AnswerDisputePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<AnswerDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | AnswerDisputePayload>;
    settleBare: (work: () => Promise<AnswerDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | AnswerDisputePayload>;
};
export declare const decideDisputeResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<DecideDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | DecideDisputePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<DecideDisputePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | DecideDisputePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<DecideDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | DecideDisputePayload>;
    settleBare: (work: () => Promise<DecideDisputePayload>) => Promise<import("../kernel/refusal.js").UserError | DecideDisputePayload>;
};
