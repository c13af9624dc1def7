/** What the worker of a submission may do with it. */
export const workerActions = {
    submit: { from: ['RESERVED', 'REVISION_REQUESTED'], to: 'SUBMITTED' },
    extend: { from: ['RESERVED'], to: 'RESERVED' },
    return: { from: ['RESERVED', 'SUBMITTED'], to: 'RETURNED' },
    openDispute: { from: ['REJECTED'], to: 'DISPUTED' },
};
/** What the employer may do with a submission to one of their tasks. */
export const employerActions = {
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    reject: { from: ['SUBMITTED'], to: 'REJECTED' },
    requestRevision: { from: ['SUBMITTED'], to: 'REVISION_REQUESTED' },
    reverseRejection: { from: ['REJECTED', 'REJECTED_FINAL'], to: 'APPROVED' },
    sendBonus: { from: ['APPROVED'], to: 'APPROVED' },
    answerDispute: { from: ['DISPUTED'], to: 'DISPUTED' },
};
/** A decision against the worker makes it REJECTED_FINAL instead; the table names where the rest leads. */
export const moderatorActions = {
    decideDispute: { from: ['DISPUTED'], to: 'APPROVED' },
};
/** What nobody does: the clock, a dispute's outcome, a take-down. */
export const systemActions = {
    expire: { from: ['RESERVED'], to: 'EXPIRED' },
    lapseRevision: { from: ['REVISION_REQUESTED'], to: 'SUBMITTED' },
    approveSilently: { from: ['SUBMITTED'], to: 'APPROVED' },
    endAppeal: { from: ['REJECTED'], to: 'REJECTED_FINAL' },
    upholdRejection: { from: ['DISPUTED'], to: 'REJECTED_FINAL' },
    cancel: { from: ['RESERVED'], to: 'CANCELLED' },
};
export const submissionActions = { ...workerActions, ...employerActions, ...moderatorActions };
//# sourceMappingURL=submission.transitions.js.map