import { after, cleanText, InputCheck, lengthOf, newId, next, notFound, Outbox, } from '../kernel/index.js';
import { allows, Approvals, Submissions } from '../submissions/index.js';
import { toDisputeRow } from './dispute.row.js';
import { answerWindowMs, decisionWindowMs, disputeTransitions, wholeShare, } from './dispute.status.js';
const minLength = 20;
const maxLength = 2_000;
/** A13 and A15: a rejection is appealed, answered, judged. The reward stays in escrow until then. */
export class Disputes {
    scope;
    #submissions;
    constructor(scope) {
        this.scope = scope;
        this.#submissions = scope.get(Submissions);
    }
    /** @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    async open({ submissionId, text }) {
        const { sql, now } = this.scope;
        const appeal = checkedText(text, 'text');
        const submission = await this.#submissions.lockAs('worker', submissionId);
        this.#submissions.demand('openDispute', submission);
        if (!allows('openDispute', submission, now))
            this.#submissions.refuseTransition(submission, 'The time to appeal is over.');
        const id = newId('dsp');
        await sql.rows(`insert into dispute (id, submission_id, task_id, worker_id, employer_id, status, appeal, opened_at, due_at)
        values ($1, $2, $3, $4, $5, 'OPEN', $6, $7, $8)`, [
            id,
            submissionId,
            submission.taskId,
            submission.workerId,
            submission.employerId,
            appeal,
            now,
            after(now, answerWindowMs),
        ]);
        await this.#submissions.move(submission, { to: 'DISPUTED', event: 'disputed' });
        await this.#announce('opened', { id, status: 'OPEN' }, submission);
        return submissionId;
    }
    /** The employer says why, or concedes and pays at once. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    async answer({ submissionId, text, concede, }) {
        const { sql, me, now } = this.scope;
        // Who gives in owes no reasons.
        const answer = checkedText(text, 'text', concede ? 0 : minLength) || null;
        const submission = await this.#submissions.lockAs('employer', submissionId);
        this.#submissions.demand('answerDispute', submission);
        const dispute = await this.#of(submission);
        const action = concede ? 'concede' : 'answer';
        if (!disputeTransitions[action].from.some((state) => state === dispute.status)) {
            this.#submissions.refuseTransition(submission, 'This dispute is answered already.');
        }
        if (!allows('answerDispute', submission, now))
            this.#submissions.refuseTransition(submission, 'The time to answer is over: silence pays the worker.');
        if (concede) {
            await this.#resolve(dispute, submission, { action, share: wholeShare, note: answer, by: me.userId });
            return submissionId;
        }
        await sql.rows(`update dispute set status = 'ANSWERED', answer = $2, answered_at = $3, due_at = $4 where id = $1`, [dispute.id, answer, now, after(now, decisionWindowMs)]);
        await this.#announce('answered', { id: dispute.id, status: 'ANSWERED' }, submission);
        return submissionId;
    }
    /** A moderator who is no party to it. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    async decide({ submissionId, outcome, workerPercent, note }) {
        const text = checkedText(note, 'note');
        const share = shareOf(outcome, workerPercent ?? null);
        const submission = await this.#submissions.lockAs('moderator', submissionId);
        this.#submissions.demand('decideDispute', submission);
        const dispute = await this.#of(submission);
        if (dispute.status !== 'ANSWERED') {
            this.#submissions.refuseTransition(submission, 'The employer may still answer; the dispute is decided after that.');
        }
        if (!allows('decideDispute', submission, this.scope.now))
            this.#submissions.refuseTransition(submission, 'The time to decide is over: silence pays the worker.');
        const actions = { WORKER: 'decideForWorker', EMPLOYER: 'decideForEmployer', SPLIT: 'split' };
        const action = actions[outcome];
        await this.#resolve(dispute, submission, {
            action,
            share,
            note: text,
            by: this.scope.me.userId,
        });
        return submissionId;
    }
    /** Silence of the employer, or ours. Does nothing where it is no longer due. */
    async lapse(submissionId) {
        const submission = await this.#submissions.lock(submissionId);
        if (submission?.status !== 'DISPUTED')
            return;
        const dispute = await this.#of(submission);
        if (dispute.dueAt === null || dispute.dueAt > this.scope.now)
            return;
        await this.#resolve(dispute, submission, { action: 'lapse', share: wholeShare, note: null, by: null });
    }
    async #of({ id }) {
        const stored = await this.scope.sql.first('select * from dispute where submission_id = $1', [id]);
        return stored ? toDisputeRow(stored) : notFound('dispute');
    }
    async #resolve(dispute, submission, { action, share, note, by }) {
        const { sql, now } = this.scope;
        const status = next(disputeTransitions, dispute.status, action);
        await sql.rows(`update dispute set status = $2, share = $3, resolved_by = $4, resolved_at = $5, due_at = null,
        resolution = case when $6 then resolution else $7 end, answer = case when $6 then coalesce($7, answer) else answer end,
        answered_at = case when $6 then $5 else answered_at end where id = $1`, [dispute.id, status, share, by, now, action === 'concede', note]);
        await this.#settle(submission, share);
        await this.#announce('resolved', { id: dispute.id, status }, submission);
        await this.#announce('final', { id: dispute.id, status }, submission);
    }
    /** The money of the outcome: nobody may appeal it in this form, so it moves at once. */
    async #settle(submission, share) {
        const { sql, now } = this.scope;
        if (share > 0) {
            const ids = [submission.id];
            await this.scope
                .get(Approvals)
                .pay({ ids, employerId: null, decidedBy: 'DISPUTE', from: ['DISPUTED'], share });
            return;
        }
        await sql.rows(`update submission set decided_by = 'DISPUTE', decided_at = $2 where id = $1`, [
            submission.id,
            now,
        ]);
        await this.#submissions.move(submission, { to: 'REJECTED_FINAL', event: 'rejected_final' });
    }
    #announce(what, dispute, submission) {
        return this.scope.get(Outbox).record({
            type: `dispute.${what}`,
            aggregateId: dispute.id,
            payload: { status: dispute.status, submissionId: submission.id },
            audience: [submission.workerId, submission.employerId],
            taskId: submission.taskId,
        });
    }
}
/** The worker's part in 1/10000. @throws InvalidInputError */
function shareOf(outcome, percent) {
    const check = new InputCheck();
    if (outcome === 'SPLIT' && (percent === null || percent < 1 || percent > 99)) {
        check.add(['workerPercent'], 'INVALID', 'A split gives the worker 1 to 99 percent.');
    }
    if (outcome !== 'SPLIT' && percent !== null)
        check.add(['workerPercent'], 'NOT_ALLOWED', 'Only a split has a percentage.');
    check.done();
    return { WORKER: wholeShare, EMPLOYER: 0, SPLIT: (percent ?? 0) * 100 }[outcome];
}
/** @throws InvalidInputError naming the field */
function checkedText(given, field, least = minLength) {
    const check = new InputCheck();
    const text = cleanText(given);
    if (text === null)
        check.add([field], 'INVALID', 'The text holds characters that cannot be shown.');
    else if (lengthOf(text) < least) {
        check.add([field], 'TOO_SHORT', `Explain it in at least ${least} characters, so that others can judge.`);
    }
    else if (lengthOf(text) > maxLength)
        check.add([field], 'TOO_LONG', `At most ${maxLength} characters.`);
    check.done();
    return text;
}
//# sourceMappingURL=disputes.service.js.map