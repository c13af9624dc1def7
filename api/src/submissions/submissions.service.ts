import assert from 'node:assert/strict';
import { InvalidTransitionError, NotFoundError, refuse, type Scope } from '../kernel/index.js';
import { viewerActions, visibility, visibleTo } from './submission.policy.js';
import {
  submissionColumns,
  toSubmissionRow,
  type StoredSubmission,
  type SubmissionRow,
} from './submission.row.js';
import type { SubmissionStatus } from './submission.status.js';
import { submissionActions, type SubmissionAction } from './submission.transitions.js';

/** The side of a submission one acts for. */
export type Part = 'worker' | 'employer' | 'moderator';

export interface Move {
  readonly to: SubmissionStatus;
  /** The event's name after "submission." */
  readonly event: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** What every command on one submission stands on: the lock, the right to it, the step to another state. */
export class Submissions {
  constructor(private readonly scope: Scope) {}

  /**
   * Locks the task's slots, then the submission, in the order that every command keeps.
   * @throws NotFoundError where it does not exist or the viewer has not that part in it
   */
  async lockAs(part: Part, id: string): Promise<SubmissionRow> {
    const submission = await this.lock(id, visibility(this.scope.viewer));
    const { userId } = this.scope.me;
    const parts: Record<Part, boolean> = {
      worker: submission?.workerId === userId,
      employer: submission?.employerId === userId,
      moderator: submission?.workerId !== userId && submission?.employerId !== userId,
    };
    if (submission === null || !parts[part]) return refuse(new NotFoundError('submission'));
    return submission;
  }

  /** For the clock and for outcomes: nobody's rights are asked. */
  async lock(id: string, [userId, all]: [string, boolean] = ['', true]): Promise<SubmissionRow | null> {
    assert(this.scope.isInTransaction, 'a lock lasts as long as its transaction');
    await this.scope.sql.rows('select lock_submission($1)', [id]);
    const stored = await this.scope.sql.first<StoredSubmission>(
      `select ${submissionColumns} from submission s where ${visibleTo} and s.id = $3`,
      [userId, all, id],
    );
    return stored && toSubmissionRow(stored);
  }

  /** @throws InvalidTransitionError where its state does not have the action. Conditions beyond the state are the caller's. */
  demand(action: SubmissionAction, submission: SubmissionRow): void {
    const from: readonly string[] = submissionActions[action].from;
    if (!from.includes(submission.status)) this.refuseTransition(submission);
  }

  refuseTransition(submission: SubmissionRow, message?: string): never {
    const allowed = viewerActions(submission, this.scope.viewer, this.scope.now);
    return refuse(new InvalidTransitionError(submission.status, allowed, message));
  }

  /** The slot, its money and the event go with it. The caller holds the lock and has checked the transition. */
  async move({ id }: SubmissionRow, { to, event, payload = {} }: Move): Promise<void> {
    await this.scope.sql.rows('select move_submission($1, $2, $3, $4, $5)', [
      id,
      to,
      event,
      JSON.stringify(payload),
      this.scope.now,
    ]);
  }
}
