import { after, dayMs, may, minuteMs, type Viewer } from '../kernel/index.js';
import type { SubmissionRow } from './submission.row.js';
import {
  employerActions,
  moderatorActions,
  submissionActions,
  workerActions,
  type SubmissionAction,
} from './submission.transitions.js';

/** How long after the deadline a delivery still counts. */
export const graceMs = minuteMs;
export const lapseNoticeMs = 2 * minuteMs;
export const revisionWindowMs = dayMs;
export const maxRevisionRounds = 2;
export const reverseWithinMs = 30 * dayMs;
export const bonusWithinMs = 90 * dayMs;
export const voidWithinMs = 7 * dayMs;

/** One narrowing for every read: the worker, the employer and moderators; `s` is the submission, $1 the viewer, $2 whether they moderate. */
export const visibleTo = '(s.worker_id = $1 or s.employer_id = $1 or $2)';
export const visibility = (viewer: Viewer | null): [string, boolean] => [
  viewer?.userId ?? '',
  may(viewer, 'marketplace:moderate'),
];

export const notLater = (start: Date | null, ms: number, now: Date) =>
  start !== null && now <= after(start, ms);

/** At that very instant silence has decided, however late the sweep comes that says so. */
const isBeforeSilence = (decidesAt: Date | null, now: Date) => decidesAt === null || now < decidesAt;

/** What an action needs besides the right state. */
const conditions: Partial<Record<SubmissionAction, (submission: SubmissionRow, now: Date) => boolean>> = {
  submit: (submission, now) => notLater(submission.deadline, graceMs, now),
  extend: (submission, now) => !submission.extended && notLater(submission.deadline, graceMs, now),
  openDispute: ({ appealUntil }, now) => appealUntil !== null && now < appealUntil,
  reject: ({ autoApproveAt }, now) => isBeforeSilence(autoApproveAt, now),
  requestRevision: ({ revisionRounds, autoApproveAt }, now) =>
    revisionRounds < maxRevisionRounds && isBeforeSilence(autoApproveAt, now),
  reverseRejection: ({ decidedAt }, now) => notLater(decidedAt, reverseWithinMs, now),
  sendBonus: ({ decidedAt }, now) => notLater(decidedAt, bonusWithinMs, now),
  proposeVoid: ({ decidedAt }, now) => notLater(decidedAt, voidWithinMs, now),
  answerDispute: ({ disputeStatus, disputeDueAt }, now) =>
    disputeStatus === 'OPEN' && isBeforeSilence(disputeDueAt, now),
  decideDispute: ({ disputeStatus, disputeDueAt }, now) =>
    disputeStatus === 'ANSWERED' && isBeforeSilence(disputeDueAt, now),
};

const stands = (action: SubmissionAction, submission: SubmissionRow): boolean =>
  (submissionActions[action].from as readonly string[]).includes(submission.status);

/** True where state and condition both allow it. */
export const allows = (action: SubmissionAction, submission: SubmissionRow, now: Date): boolean =>
  stands(action, submission) && (conditions[action]?.(submission, now) ?? true);

/** The actions that this viewer's part in the submission gives, whatever its state. */
function actionsOfRole(submission: SubmissionRow, viewer: Viewer | null): SubmissionAction[] {
  if (viewer === null) return [];
  const names = (table: object) => Object.keys(table) as SubmissionAction[];
  if (submission.workerId === viewer.userId) return names(workerActions);
  if (submission.employerId === viewer.userId) return names(employerActions);
  return may(viewer, 'marketplace:moderate') ? names(moderatorActions) : [];
}

/** What the viewer may do with it now. A moderator who is a party to it has only the party's part. */
export const viewerActions = (
  submission: SubmissionRow,
  viewer: Viewer | null,
  now: Date,
): SubmissionAction[] =>
  actionsOfRole(submission, viewer).filter((action) => allows(action, submission, now));
