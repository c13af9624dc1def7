import { after, dayMs, may, minuteMs } from '../kernel/index.js';
import { employerActions, moderatorActions, submissionActions, workerActions, } from './submission.transitions.js';
/** How long after the deadline a delivery still counts. */
export const graceMs = minuteMs;
export const lapseNoticeMs = 2 * minuteMs;
export const revisionWindowMs = dayMs;
export const maxRevisionRounds = 2;
export const reverseWithinMs = 30 * dayMs;
export const bonusWithinMs = 90 * dayMs;
/** One narrowing for every read: the worker, the employer and moderators; `s` is the submission, $1 the viewer, $2 whether they moderate. */
export const visibleTo = '(s.worker_id = $1 or s.employer_id = $1 or $2)';
export const visibility = (viewer) => [
    viewer?.userId ?? '',
    may(viewer, 'marketplace:moderate'),
];
const notLater = (start, ms, now) => start !== null && now <= after(start, ms);
/** At that very instant silence has decided, however late the sweep comes that says so. */
const isBeforeSilence = (decidesAt, now) => decidesAt === null || now < decidesAt;
/** What an action needs besides the right state. */
const conditions = {
    submit: (submission, now) => notLater(submission.deadline, graceMs, now),
    extend: (submission, now) => !submission.extended && notLater(submission.deadline, graceMs, now),
    openDispute: ({ appealUntil }, now) => appealUntil !== null && now < appealUntil,
    reject: ({ autoApproveAt }, now) => isBeforeSilence(autoApproveAt, now),
    requestRevision: ({ revisionRounds, autoApproveAt }, now) => revisionRounds < maxRevisionRounds && isBeforeSilence(autoApproveAt, now),
    reverseRejection: ({ decidedAt }, now) => notLater(decidedAt, reverseWithinMs, now),
    sendBonus: ({ decidedAt }, now) => notLater(decidedAt, bonusWithinMs, now),
    answerDispute: ({ disputeStatus, disputeDueAt }, now) => disputeStatus === 'OPEN' && isBeforeSilence(disputeDueAt, now),
    decideDispute: ({ disputeStatus, disputeDueAt }, now) => disputeStatus === 'ANSWERED' && isBeforeSilence(disputeDueAt, now),
};
const stands = (action, submission) => submissionActions[action].from.includes(submission.status);
/** True where state and condition both allow it. */
export const allows = (action, submission, now) => stands(action, submission) && (conditions[action]?.(submission, now) ?? true);
/** The actions that this viewer's part in the submission gives, whatever its state. */
function actionsOfRole(submission, viewer) {
    if (viewer === null)
        return [];
    const names = (table) => Object.keys(table);
    if (submission.workerId === viewer.userId)
        return names(workerActions);
    if (submission.employerId === viewer.userId)
        return names(employerActions);
    return may(viewer, 'marketplace:moderate') ? names(moderatorActions) : [];
}
/** What the viewer may do with it now. A moderator who is a party to it has only the party's part. */
export const viewerActions = (submission, viewer, now) => actionsOfRole(submission, viewer).filter((action) => allows(action, submission, now));
//# sourceMappingURL=submission.policy.js.map