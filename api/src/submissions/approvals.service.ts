import {
  InputCheck,
  LimitReachedError,
  refuse,
  runPlainly,
  type RunHot,
  type Scope,
} from '../kernel/index.js';
import { viewerActions } from './submission.policy.js';
import { SubmissionLoader } from './submission.loader.js';
import type { DecidedBy, SubmissionStatus } from './submission.status.js';

export const maxApprovalsAtOnce = 500;

/** What became of one id; JSON, as it is kept with the idempotency key. */
export interface ApprovalOutcome {
  readonly submissionId: string;
  /** APPROVED now, NOT_FOUND, or the status that forbids it; FAILED only in bulk. */
  readonly outcome: SubmissionStatus | 'NOT_FOUND' | 'FAILED';
  readonly decided: boolean;
}

export interface Payment {
  readonly ids: readonly string[];
  /** Null: not limited to one employer's own. */
  readonly employerId: string | null;
  readonly decidedBy: DecidedBy;
  readonly from: readonly SubmissionStatus[];
  /** The worker's part in 1/10000. */
  readonly share?: number;
}

interface Decided {
  submission_id: string;
  outcome: SubmissionStatus | 'NOT_FOUND';
  decided: boolean;
}

/** A9 and every other payment out of the escrow: many at once, each decided on its own. What an employer asks for at the same time is paid together. */
export class Approvals {
  constructor(private readonly scope: Scope) {}

  /** The employer's own; others answer NOT_FOUND. @throws InvalidInputError, LimitReachedError */
  async approve(
    submissionIds: readonly string[],
    run: RunHot = runPlainly(this.scope),
  ): Promise<ApprovalOutcome[]> {
    const { me, config } = this.scope;
    if (submissionIds.length > maxApprovalsAtOnce) {
      refuse(
        new LimitReachedError(`At most ${maxApprovalsAtOnce} submissions at once.`, {
          limit: maxApprovalsAtOnce,
        }),
      );
    }
    const check = new InputCheck();
    if (submissionIds.length === 0) check.add(['submissionIds'], 'REQUIRED', 'Name at least one submission.');
    check.done();
    const ids = [...new Set(submissionIds)];
    const { clearingApprovals, clearingHours } = config.market;
    const { payload } = await run({
      command: 'approve',
      lane: me.userId,
      args: { ids, clearingApprovals, clearingHours },
      weight: ids.length,
    });
    return (payload as { outcomes: ApprovalOutcome[] }).outcomes;
  }

  /** What may be done now with one that was not approved. */
  async actionsOn(submissionId: string): Promise<string[]> {
    const submission = await this.scope.get(SubmissionLoader).load(submissionId);
    return submission ? viewerActions(submission, this.scope.viewer, this.scope.now) : [];
  }

  /** One call of the SQL function, which locks, pays, counts and announces. */
  async pay({ ids, employerId, decidedBy, from, share = 10_000 }: Payment): Promise<Decided[]> {
    const { sql, config, now } = this.scope;
    return sql.rows<Decided>('select * from approve_submissions($1, $2, $3, $4, $5, $6, $7, $8)', [
      ids,
      employerId,
      decidedBy,
      from,
      share,
      config.market.clearingApprovals,
      config.market.clearingHours,
      now,
    ]);
  }
}
