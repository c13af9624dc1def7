import { InputCheck, newId, notFound, runPlainly, type RunHot, type Scope } from '../kernel/index.js';
import type { ProofField } from '../tasks/index.js';
import { checkAnswers, type GivenAnswer } from './proof.rules.js';
import { SubmissionLoader } from './submission.loader.js';
import { Submissions } from './submissions.service.js';
import { workerActions } from './submission.transitions.js';

interface Asked {
  status: string;
  task_id: string;
  proof_fields: ProofField[];
  uploads: { id: string; key: string }[];
}

const asked = `
  select s.status, s.task_id, v.proof_fields, coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'key', u.field_key))
      from upload u where u.submission_id = s.id and u.stored_at is not null), '[]') as uploads
  from submission s join task_version v on v.task_id = s.task_id and v.version = s.task_version
  where s.id = $1 and s.worker_id = $2`;

export interface Delivery {
  readonly submissionId: string;
  readonly answers: readonly GivenAnswer[];
}

/** A5 and A8: proof handed in, the first time or after a revision was asked for. */
export class Deliveries {
  constructor(private readonly scope: Scope) {}

  /** @throws InvalidInputError naming every bad answer, NotFoundError, InvalidTransitionError */
  async submit({ submissionId, answers }: Delivery, run: RunHot = runPlainly(this.scope)): Promise<string> {
    const found = await this.scope.sql.first<Asked>(asked, [submissionId, this.scope.me.userId]);
    if (found === null) return notFound('submission');
    const from: readonly string[] = workerActions.submit.from;
    if (!from.includes(found.status)) await this.#refuseState(submissionId);
    const check = new InputCheck();
    const uploads = new Map(found.uploads.map(({ id, key }) => [id, key]));
    const kept = checkAnswers({ fields: found.proof_fields, uploads }, answers, check);
    check.done();
    const { outcome } = await run({
      command: 'submit',
      lane: found.task_id,
      args: { id: submissionId, revisionId: newId('rev'), answers: kept },
    });
    if (outcome === 'LAPSED') await this.#refuseState(submissionId, 'The time for this work has run out.');
    if (outcome !== 'SUBMITTED') await this.#refuseState(submissionId);
    return submissionId;
  }

  async #refuseState(submissionId: string, message?: string): Promise<never> {
    const submission = await this.scope.get(SubmissionLoader).load(submissionId);
    return submission
      ? this.scope.get(Submissions).refuseTransition(submission, message)
      : notFound('submission');
  }
}
