import type { Transitions } from '../kernel/index.js';
import type { SubmissionStatus } from './submission.status.js';

/** What the worker of a submission may do with it. */
export const workerActions = {
  submit: { from: ['RESERVED', 'REVISION_REQUESTED'], to: 'SUBMITTED' },
  extend: { from: ['RESERVED'], to: 'RESERVED' },
  return: { from: ['RESERVED', 'SUBMITTED'], to: 'RETURNED' },
  openDispute: { from: ['REJECTED'], to: 'DISPUTED' },
} as const satisfies Transitions<SubmissionStatus>;

/** What the employer may do with a submission to one of their tasks. */
export const employerActions = {
  approve: { from: ['SUBMITTED'], to: 'APPROVED' },
  reject: { from: ['SUBMITTED'], to: 'REJECTED' },
  requestRevision: { from: ['SUBMITTED'], to: 'REVISION_REQUESTED' },
  reverseRejection: { from: ['REJECTED', 'REJECTED_FINAL'], to: 'APPROVED' },
  sendBonus: { from: ['APPROVED'], to: 'APPROVED' },
  answerDispute: { from: ['DISPUTED'], to: 'DISPUTED' },
} as const satisfies Transitions<SubmissionStatus>;

/** A decision against the worker makes it REJECTED_FINAL instead; the table names where the rest leads. */
export const moderatorActions = {
  decideDispute: { from: ['DISPUTED'], to: 'APPROVED' },
  // Another moderator's confirmation takes the approval back.
  proposeVoid: { from: ['APPROVED'], to: 'APPROVED' },
} as const satisfies Transitions<SubmissionStatus>;

/** What nobody does: the clock, a dispute's outcome, a take-down, two moderators together. */
export const systemActions = {
  expire: { from: ['RESERVED'], to: 'EXPIRED' },
  lapseRevision: { from: ['REVISION_REQUESTED'], to: 'SUBMITTED' },
  approveSilently: { from: ['SUBMITTED'], to: 'APPROVED' },
  endAppeal: { from: ['REJECTED'], to: 'REJECTED_FINAL' },
  upholdRejection: { from: ['DISPUTED'], to: 'REJECTED_FINAL' },
  cancel: { from: ['RESERVED'], to: 'CANCELLED' },
  void: { from: ['APPROVED'], to: 'VOIDED' },
} as const satisfies Transitions<SubmissionStatus>;

export const submissionActions = { ...workerActions, ...employerActions, ...moderatorActions };
export type SubmissionAction = keyof typeof submissionActions;
