import type { ApprovalOutcome } from './approvals.service.js';
import { SubmissionPayload } from './reservation.results.js';
export declare class ApproveSubmissionPayload extends SubmissionPayload {
}
export declare class RejectSubmissionPayload extends SubmissionPayload {
}
export declare class RequestRevisionPayload extends SubmissionPayload {
}
export declare class ReverseRejectionPayload extends SubmissionPayload {
}
export declare class SendBonusPayload extends SubmissionPayload {
}
export declare const ApproveSubmissionResult: object;
export declare class ApprovalOutcomeType implements ApprovalOutcome {
    submissionId: string;
    outcome: ApprovalOutcome['outcome'];
    decided: boolean;
}
export declare class ApproveSubmissionsPayload {
    outcomes: ApprovalOutcomeType[];
}
export declare const approveSubmissionsResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ApproveSubmissionsPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveSubmissionsPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ApproveSubmissionsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ApproveSubmissionsPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ApproveSubmissionsPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveSubmissionsPayload>;
    settleBare: (work: () => Promise<ApproveSubmissionsPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveSubmissionsPayload>;
};
export declare const rejectSubmissionResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RejectSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectSubmissionPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RejectSubmissionPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RejectSubmissionPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RejectSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectSubmissionPayload>;
    settleBare: (work: () => Promise<RejectSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | RejectSubmissionPayload>;
};
export declare const requestRevisionResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RequestRevisionPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestRevisionPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RequestRevisionPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RequestRevisionPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RequestRevisionPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestRevisionPayload>;
    settleBare: (work: () => Promise<RequestRevisionPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestRevisionPayload>;
};
export declare const reverseRejectionResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ReverseRejectionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReverseRejectionPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ReverseRejectionPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ReverseRejectionPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ReverseRejectionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReverseRejectionPayload>;
    settleBare: (work: () => Promise<ReverseRejectionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReverseRejectionPayload>;
};
export declare const sendBonusResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SendBonusPayload>) => Promise<import("../kernel/refusal.js").UserError | SendBonusPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SendBonusPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SendBonusPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SendBonusPayload>) => Promise<import("../kernel/refusal.js").UserError | SendBonusPayload>;
    settleBare: (work: () => Promise<SendBonusPayload>) => Promise<import("../kernel/refusal.js").UserError | SendBonusPayload>;
};
