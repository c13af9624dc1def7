import { type Viewer } from '../kernel/index.js';
import type { SubmissionRow } from './submission.row.js';
import { type SubmissionAction } from './submission.transitions.js';
/** How long after the deadline a delivery still counts. */
export declare const graceMs: number;
export declare const lapseNoticeMs: number;
export declare const revisionWindowMs: number;
export declare const maxRevisionRounds = 2;
export declare const reverseWithinMs: number;
export declare const bonusWithinMs: number;
/** One narrowing for every read: the worker, the employer and moderators; `s` is the submission, $1 the viewer, $2 whether they moderate. */
export declare const visibleTo = "(s.worker_id = $1 or s.employer_id = $1 or $2)";
export declare const visibility: (viewer: Viewer | null) => [string, boolean];
/** True where state and condition both allow it. */
export declare const allows: (action: SubmissionAction, submission: SubmissionRow, now: Date) => boolean;
/** What the viewer may do with it now. A moderator who is a party to it has only the party's part. */
export declare const viewerActions: (submission: SubmissionRow, viewer: Viewer | null, now: Date) => SubmissionAction[];
