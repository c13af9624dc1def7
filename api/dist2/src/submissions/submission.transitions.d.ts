/** What the worker of a submission may do with it. */
export declare const workerActions: {
    readonly submit: {
        readonly from: readonly ["RESERVED", "REVISION_REQUESTED"];
        readonly to: "SUBMITTED";
    };
    readonly extend: {
        readonly from: readonly ["RESERVED"];
        readonly to: "RESERVED";
    };
    readonly return: {
        readonly from: readonly ["RESERVED", "SUBMITTED"];
        readonly to: "RETURNED";
    };
    readonly openDispute: {
        readonly from: readonly ["REJECTED"];
        readonly to: "DISPUTED";
    };
};
/** What the employer may do with a submission to one of their tasks. */
export declare const employerActions: {
    readonly approve: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "APPROVED";
    };
    readonly reject: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "REJECTED";
    };
    readonly requestRevision: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "REVISION_REQUESTED";
    };
    readonly reverseRejection: {
        readonly from: readonly ["REJECTED", "REJECTED_FINAL"];
        readonly to: "APPROVED";
    };
    readonly sendBonus: {
        readonly from: readonly ["APPROVED"];
        readonly to: "APPROVED";
    };
    readonly answerDispute: {
        readonly from: readonly ["DISPUTED"];
        readonly to: "DISPUTED";
    };
};
/** A decision against the worker makes it REJECTED_FINAL instead; the table names where the rest leads. */
export declare const moderatorActions: {
    readonly decideDispute: {
        readonly from: readonly ["DISPUTED"];
        readonly to: "APPROVED";
    };
};
/** What nobody does: the clock, a dispute's outcome, a take-down. */
export declare const systemActions: {
    readonly expire: {
        readonly from: readonly ["RESERVED"];
        readonly to: "EXPIRED";
    };
    readonly lapseRevision: {
        readonly from: readonly ["REVISION_REQUESTED"];
        readonly to: "SUBMITTED";
    };
    readonly approveSilently: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "APPROVED";
    };
    readonly endAppeal: {
        readonly from: readonly ["REJECTED"];
        readonly to: "REJECTED_FINAL";
    };
    readonly upholdRejection: {
        readonly from: readonly ["DISPUTED"];
        readonly to: "REJECTED_FINAL";
    };
    readonly cancel: {
        readonly from: readonly ["RESERVED"];
        readonly to: "CANCELLED";
    };
};
export declare const submissionActions: {
    decideDispute: {
        readonly from: readonly ["DISPUTED"];
        readonly to: "APPROVED";
    };
    approve: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "APPROVED";
    };
    reject: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "REJECTED";
    };
    requestRevision: {
        readonly from: readonly ["SUBMITTED"];
        readonly to: "REVISION_REQUESTED";
    };
    reverseRejection: {
        readonly from: readonly ["REJECTED", "REJECTED_FINAL"];
        readonly to: "APPROVED";
    };
    sendBonus: {
        readonly from: readonly ["APPROVED"];
        readonly to: "APPROVED";
    };
    answerDispute: {
        readonly from: readonly ["DISPUTED"];
        readonly to: "DISPUTED";
    };
    submit: {
        readonly from: readonly ["RESERVED", "REVISION_REQUESTED"];
        readonly to: "SUBMITTED";
    };
    extend: {
        readonly from: readonly ["RESERVED"];
        readonly to: "RESERVED";
    };
    return: {
        readonly from: readonly ["RESERVED", "SUBMITTED"];
        readonly to: "RETURNED";
    };
    openDispute: {
        readonly from: readonly ["REJECTED"];
        readonly to: "DISPUTED";
    };
};
export type SubmissionAction = keyof typeof submissionActions;
