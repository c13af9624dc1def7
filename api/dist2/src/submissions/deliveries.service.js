import { InputCheck, newId, notFound, runPlainly } from '../kernel/index.js';
import { checkAnswers } from './proof.rules.js';
import { SubmissionLoader } from './submission.loader.js';
import { Submissions } from './submissions.service.js';
import { workerActions } from './submission.transitions.js';
const asked = `
  select s.status, s.task_id, v.proof_fields, coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'key', u.field_key))
      from upload u where u.submission_id = s.id and u.stored_at is not null), '[]') as uploads
  from submission s join task_version v on v.task_id = s.task_id and v.version = s.task_version
  where s.id = $1 and s.worker_id = $2`;
/** A5 and A8: proof handed in, the first time or after a revision was asked for. */
export class Deliveries {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws InvalidInputError naming every bad answer, NotFoundError, InvalidTransitionError */
    async submit({ submissionId, answers }, run = runPlainly(this.scope)) {
        const found = await this.scope.sql.first(asked, [submissionId, this.scope.me.userId]);
        if (found === null)
            return notFound('submission');
        const from = workerActions.submit.from;
        if (!from.includes(found.status))
            await this.#refuseState(submissionId);
        const check = new InputCheck();
        const uploads = new Map(found.uploads.map(({ id, key }) => [id, key]));
        const kept = checkAnswers({ fields: found.proof_fields, uploads }, answers, check);
        check.done();
        const { outcome } = await run({
            command: 'submit',
            lane: found.task_id,
            args: { id: submissionId, revisionId: newId('rev'), answers: kept },
        });
        if (outcome === 'LAPSED')
            await this.#refuseState(submissionId, 'The time for this work has run out.');
        if (outcome !== 'SUBMITTED')
            await this.#refuseState(submissionId);
        return submissionId;
    }
    async #refuseState(submissionId, message) {
        const submission = await this.scope.get(SubmissionLoader).load(submissionId);
        return submission
            ? this.scope.get(Submissions).refuseTransition(submission, message)
            : notFound('submission');
    }
}
//# sourceMappingURL=deliveries.service.js.map