/** docs/ARCHITECTURE.md shows how they follow each other; submission.transitions.ts says it to the machine. */
export declare const SubmissionStatus: {
    readonly RESERVED: "RESERVED";
    readonly SUBMITTED: "SUBMITTED";
    readonly REVISION_REQUESTED: "REVISION_REQUESTED";
    readonly APPROVED: "APPROVED";
    readonly REJECTED: "REJECTED";
    readonly DISPUTED: "DISPUTED";
    readonly REJECTED_FINAL: "REJECTED_FINAL";
    readonly RETURNED: "RETURNED";
    readonly EXPIRED: "EXPIRED";
    readonly CANCELLED: "CANCELLED";
    readonly VOIDED: "VOIDED";
};
export type SubmissionStatus = keyof typeof SubmissionStatus;
export declare const DecidedBy: {
    readonly EMPLOYER: "EMPLOYER";
    readonly RULE: "RULE";
    readonly TIMEOUT: "TIMEOUT";
    readonly DISPUTE: "DISPUTE";
    readonly MODERATOR: "MODERATOR";
};
export type DecidedBy = keyof typeof DecidedBy;
export declare const RejectReason: {
    readonly INCOMPLETE: "INCOMPLETE";
    readonly WRONG_TARGET: "WRONG_TARGET";
    readonly INSTRUCTION_NOT_FOLLOWED: "INSTRUCTION_NOT_FOLLOWED";
    readonly PROOF_MISSING: "PROOF_MISSING";
    readonly PROOF_UNREADABLE: "PROOF_UNREADABLE";
    readonly PROOF_DUPLICATE: "PROOF_DUPLICATE";
    readonly PROOF_EDITED: "PROOF_EDITED";
    readonly CHECK_QUESTION_FAILED: "CHECK_QUESTION_FAILED";
    readonly WRONG_COUNTRY_OR_DEVICE: "WRONG_COUNTRY_OR_DEVICE";
    readonly CODE_INVALID: "CODE_INVALID";
    readonly LOW_EFFORT: "LOW_EFFORT";
    readonly OTHER: "OTHER";
};
export type RejectReason = keyof typeof RejectReason;
