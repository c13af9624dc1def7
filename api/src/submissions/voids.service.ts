import { OperatorAudit, staffNote } from '../identity/index.js';
import {
  cleanText,
  InputCheck,
  InsufficientFundsError,
  InvalidTransitionError,
  lengthOf,
  newId,
  notFound,
  refuse,
  type Scope,
} from '../kernel/index.js';
import { FourEyesError } from '../reconciliation/index.js';
import { checkNote, minRejectionNoteLength } from './review.rules.js';
import { allows } from './submission.policy.js';
import type { SubmissionRow } from './submission.row.js';
import { Submissions } from './submissions.service.js';
import type { VoidReason, VoidStatus } from './void.row.js';

export interface Accusation {
  readonly submissionId: string;
  readonly reason: VoidReason;
  readonly note: string;
  readonly evidence: string;
}

interface Proposal {
  readonly id: string;
  readonly submission_id: string;
  readonly status: VoidStatus;
  readonly proposed_by: string;
}

const leastEvidence = 20;
const mostEvidence = 2_000;

/** A16: two moderators take back an approval that was got by fraud. All in the open transaction; each leaves a line of audit. */
export class Voids {
  readonly #submissions: Submissions;

  constructor(private readonly scope: Scope) {
    this.#submissions = scope.get(Submissions);
  }

  /** Nothing moves by it. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
  async propose({ submissionId, reason, note, evidence }: Accusation): Promise<string> {
    const { sql, me, now } = this.scope;
    const text = checkNote(note, minRejectionNoteLength);
    const proof = checkEvidence(evidence);
    const submission = await this.#submissions.lockAs('moderator', submissionId);
    this.#demandInTime(submission);
    const open = `select id from submission_void where submission_id = $1 and status = 'PROPOSED'`;
    if ((await sql.first(open, [submissionId])) !== null)
      this.#submissions.refuseTransition(submission, 'This was proposed already and waits for its decision.');
    const id = newId('voi');
    await sql.rows(
      `insert into submission_void (id, submission_id, status, reason, note, evidence, proposed_by, proposed_at)
        values ($1, $2, 'PROPOSED', $3, $4, $5, $6, $7)`,
      [id, submissionId, reason, text, proof, me.userId, now],
    );
    await this.scope
      .get(OperatorAudit)
      .record({ action: `propose void ${reason}`, subject: submissionId, note: text });
    return id;
  }

  /**
   * Another's proposal is right: the worker's pay and the fee go back to the employer, if the pay is still there.
   * @throws InvalidInputError, NotFoundError, InvalidTransitionError, FourEyesError, InsufficientFundsError
   */
  async confirm(voidId: string, note: string): Promise<void> {
    const { sql, now } = this.scope;
    const submission = await this.#decide(voidId, 'CONFIRMED', note);
    this.#demandInTime(submission);
    const done = await sql.first<{ missing: string }>('select void_submission($1, $2) as missing', [
      submission.id,
      now,
    ]);
    const missing = BigInt(done!.missing);
    if (missing > 0n)
      refuse(new InsufficientFundsError({ micros: missing, currency: submission.reward.currency }));
  }

  /** It is not, or is not proven. @throws InvalidInputError, NotFoundError, InvalidTransitionError, FourEyesError */
  async decline(voidId: string, note: string): Promise<void> {
    await this.#decide(voidId, 'DECLINED', note);
  }

  /** The submission is locked first, so of two who decide at once the second finds it decided. */
  async #decide(voidId: string, to: 'CONFIRMED' | 'DECLINED', note: string): Promise<SubmissionRow> {
    const { sql, me, now } = this.scope;
    const text = staffNote(note);
    const about = await sql.first<Proposal>('select * from submission_void where id = $1', [voidId]);
    if (about === null) return notFound('void');
    const submission = await this.#submissions.lockAs('moderator', about.submission_id);
    const proposal = await sql.first<Proposal>('select * from submission_void where id = $1 for update', [
      voidId,
    ]);
    if (proposal!.status !== 'PROPOSED') refuse(new InvalidTransitionError(proposal!.status, []));
    if (proposal!.proposed_by === me.userId)
      refuse(new FourEyesError('You proposed this yourself; another moderator has to decide it.'));
    await sql.rows(
      'update submission_void set status = $2, decided_by = $3, decided_at = $4, decision_note = $5 where id = $1',
      [voidId, to, me.userId, now, text],
    );
    const action = to === 'CONFIRMED' ? 'confirm void' : 'decline void';
    await this.scope.get(OperatorAudit).record({ action, subject: submission.id, note: text });
    return submission;
  }

  #demandInTime(submission: SubmissionRow): void {
    this.#submissions.demand('proposeVoid', submission);
    if (!allows('proposeVoid', submission, this.scope.now))
      this.#submissions.refuseTransition(submission, 'An approval can be taken back within 7 days.');
  }
}

/** What proves it: the worker reads it and can say what is wrong with it. @throws InvalidInputError */
function checkEvidence(evidence: string): string {
  const check = new InputCheck();
  const text = cleanText(evidence);
  if (text === null || lengthOf(text) < leastEvidence)
    check.add(['evidence'], 'TOO_SHORT', `Say in at least ${leastEvidence} characters what proves it.`);
  else if (lengthOf(text) > mostEvidence)
    check.add(['evidence'], 'TOO_LONG', `The evidence may have at most ${mostEvidence} characters.`);
  check.done();
  return text!;
}
