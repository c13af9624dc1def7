import { Scope } from '../kernel/index.js';
/** Payloads carry the id; `submission` is read afresh, so a replay shows how it stands now. */
export declare abstract class SubmissionPayload {
    submissionId: string;
}
export declare class ReserveSlotPayload extends SubmissionPayload {
}
export declare class ExtendReservationPayload extends SubmissionPayload {
}
export declare class ReturnSubmissionPayload extends SubmissionPayload {
}
export declare class SubmitWorkPayload extends SubmissionPayload {
}
export declare class CreateUploadPayload {
    uploadId: string;
    /** An instant, as it is kept for a repeat. The URL is not: it is signed anew, and the same again. */
    until: string;
    url({ config }: Scope): string;
    expiresAt(): Date;
}
export declare const reserveSlotResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ReserveSlotPayload>) => Promise<import("../kernel/refusal.js").UserError | ReserveSlotPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ReserveSlotPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ReserveSlotPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ReserveSlotPayload>) => Promise<import("../kernel/refusal.js").UserError | ReserveSlotPayload>;
    settleBare: (work: () => Promise<ReserveSlotPayload>) => Promise<import("../kernel/refusal.js").UserError | ReserveSlotPayload>;
};
export declare const extendReservationResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ExtendReservationPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendReservationPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ExtendReservationPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ExtendReservationPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ExtendReservationPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendReservationPayload>;
    settleBare: (work: () => Promise<ExtendReservationPayload>) => Promise<import("../kernel/refusal.js").UserError | ExtendReservationPayload>;
};
export declare const returnSubmissionResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ReturnSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReturnSubmissionPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ReturnSubmissionPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ReturnSubmissionPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ReturnSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReturnSubmissionPayload>;
    settleBare: (work: () => Promise<ReturnSubmissionPayload>) => Promise<import("../kernel/refusal.js").UserError | ReturnSubmissionPayload>;
};
export declare const submitWorkResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SubmitWorkPayload>) => Promise<import("../kernel/refusal.js").UserError | SubmitWorkPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SubmitWorkPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SubmitWorkPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SubmitWorkPayload>) => Promise<import("../kernel/refusal.js").UserError | SubmitWorkPayload>;
    settleBare: (work: () => Promise<SubmitWorkPayload>) => Promise<import("../kernel/refusal.js").UserError | SubmitWorkPayload>;
};
export declare const createUploadResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<CreateUploadPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateUploadPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<CreateUploadPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | CreateUploadPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<CreateUploadPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateUploadPayload>;
    settleBare: (work: () => Promise<CreateUploadPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateUploadPayload>;
};
