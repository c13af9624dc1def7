import { InputCheck, LimitReachedError, refuse, type Scope } from '../kernel/index.js';
import { viewerActions } from './submission.policy.js';
import { SubmissionLoader } from './submission.loader.js';
import type { DecidedBy, SubmissionStatus } from './submission.status.js';

export const maxApprovalsAtOnce = 500;

/** What became of one id; JSON, as it is kept with the idempotency key. */
export interface ApprovalOutcome {
  readonly submissionId: string;
  /** APPROVED now, NOT_FOUND, or the status that forbids it. */
  readonly outcome: SubmissionStatus | 'NOT_FOUND';
  readonly decided: boolean;
  readonly allowedActions: readonly string[];
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

/** A9 and every other payment out of the escrow: many at once, each decided on its own. */
export class Approvals {
  constructor(private readonly scope: Scope) {}

  /** The employer's own; others answer NOT_FOUND. @throws InvalidInputError, LimitReachedError */
  async approve(submissionIds: readonly string[]): Promise<ApprovalOutcome[]> {
    const { me } = this.scope;
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
    const decided = await this.pay({
      ids,
      employerId: me.userId,
      decidedBy: 'EMPLOYER',
      from: ['SUBMITTED'],
    });
    return Promise.all(decided.map((one) => this.#outcome(one)));
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

  async #outcome({ submission_id: submissionId, outcome, decided }: Decided): Promise<ApprovalOutcome> {
    if (decided || outcome === 'NOT_FOUND') return { submissionId, outcome, decided, allowedActions: [] };
    const submission = await this.scope.get(SubmissionLoader).load(submissionId);
    const allowedActions = submission ? viewerActions(submission, this.scope.viewer, this.scope.now) : [];
    return { submissionId, outcome, decided, allowedActions };
  }
}
