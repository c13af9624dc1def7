import { Ledger, userAccount } from '../ledger/index.js';
import { after, formatDecimal, hourMs, InsufficientFundsError, LimitReachedError, refuse, toAmount, } from '../kernel/index.js';
import { Approvals } from './approvals.service.js';
import { bonusLimit, checkBonus, checkNote, minRejectionNoteLength } from './review.rules.js';
import { allows, maxRevisionRounds, revisionWindowMs } from './submission.policy.js';
import { Submissions } from './submissions.service.js';
/** What an employer decides about one submission: everything but approval, which goes in bulk. */
export class Reviews {
    scope;
    #submissions;
    constructor(scope) {
        this.scope = scope;
        this.#submissions = scope.get(Submissions);
    }
    /** A10. Nothing moves; the worker has a while to appeal. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    async reject({ submissionId, reason, note }) {
        const { sql, now, config } = this.scope;
        const appealUntil = after(now, config.limits.appealWindowHours * hourMs);
        const text = checkNote(note, minRejectionNoteLength);
        const submission = await this.#submissions.lockAs('employer', submissionId);
        this.#demandInTime('reject', submission);
        await sql.rows(`update submission set reason = $2, note = $3, decided_at = $4, decided_by = 'EMPLOYER', appeal_until = $5,
        rejected_at = coalesce(rejected_at, $4) where id = $1`, [submissionId, reason, text, now, appealUntil]);
        await this.#submissions.move(submission, { to: 'REJECTED', event: 'rejected', payload: { reason } });
        return submissionId;
    }
    /** A7. The review clock stops; at most two rounds. @throws as reject, and LimitReachedError */
    async requestRevision({ submissionId, reason, note }) {
        const { sql, now } = this.scope;
        const text = checkNote(note, 1);
        const submission = await this.#submissions.lockAs('employer', submissionId);
        this.#submissions.demand('requestRevision', submission);
        if (submission.revisionRounds >= maxRevisionRounds) {
            refuse(new LimitReachedError('A submission can be sent back twice; now it must be decided.', {
                limit: maxRevisionRounds,
            }));
        }
        this.#demandInTime('requestRevision', submission);
        await sql.rows(`update submission set reason = $2, note = $3, revision_rounds = revision_rounds + 1, deadline = $4,
        auto_approve_at = null, lapse_announced = false where id = $1`, [submissionId, reason, text, after(now, revisionWindowMs)]);
        await sql.rows('update submission_revision set review_reason = $3, review_note = $4, reviewed_at = $5 where submission_id = $1 and number = $2', [submissionId, submission.revision, reason, text, now]);
        await this.#submissions.move(submission, {
            to: 'REVISION_REQUESTED',
            event: 'revision_requested',
            payload: { reason },
        });
        return submissionId;
    }
    /** A11. In its appeal window the escrow pays; later the slot is bought anew. @throws NotFoundError, InvalidTransitionError, InsufficientFundsError */
    async reverse(submissionId) {
        const { now, me } = this.scope;
        const submission = await this.#submissions.lockAs('employer', submissionId);
        this.#submissions.demand('reverseRejection', submission);
        if (!allows('reverseRejection', submission, now)) {
            this.#submissions.refuseTransition(submission, 'A rejection can be reversed within 30 days.');
        }
        if (submission.status === 'REJECTED') {
            const ids = [submissionId];
            await this.scope
                .get(Approvals)
                .pay({ ids, employerId: me.userId, decidedBy: 'EMPLOYER', from: ['REJECTED'] });
        }
        else {
            await this.#payAnew(submission);
        }
        return submissionId;
    }
    /** A17. @throws InvalidInputError, NotFoundError, InvalidTransitionError, LimitReachedError, InsufficientFundsError */
    async sendBonus({ submissionId, amount, note }) {
        const { sql, now, me, config } = this.scope;
        const submission = await this.#submissions.lockAs('employer', submissionId);
        const text = checkBonus({ amount, note }, submission);
        this.#submissions.demand('sendBonus', submission);
        if (!allows('sendBonus', submission, now)) {
            this.#submissions.refuseTransition(submission, 'A bonus can be sent within 90 days of the approval.');
        }
        const given = submission.paid.amount - submission.paidAtDecision.amount;
        const most = bonusLimit(submission, config.limits);
        if (given + amount.amount > most) {
            const sum = `${formatDecimal(most)} ${submission.reward.currency}`;
            refuse(new LimitReachedError(`All bonuses of this submission together come to ${sum} at most.`));
        }
        const theirs = userAccount(submission.workerId, 'available', amount.currency);
        await this.scope.get(Ledger).requireFunds(me.userId, toAmount(amount), [theirs]);
        await sql.rows('select send_bonus($1, $2, $3, $4)', [submissionId, amount.amount.toString(), text, now]);
        return submissionId;
    }
    /** A9: at autoApproveAt silence has approved, also where the sweep has not come to it yet. */
    #demandInTime(action, submission) {
        this.#submissions.demand(action, submission);
        if (!allows(action, submission, this.scope.now))
            this.#submissions.refuseTransition(submission, 'The time to review is over: silence approves it.');
    }
    /** The statement locks what it moves in the order of all others, so it looks into the purse itself. */
    async #payAnew({ id, reward }) {
        const { sql, now, config } = this.scope;
        const done = await sql.first('select reverse_final_rejection($1, $2, $3, $4) as missing', [id, config.market.clearingApprovals, config.market.clearingHours, now]);
        const missing = BigInt(done.missing);
        if (missing > 0n)
            refuse(new InsufficientFundsError({ micros: missing, currency: reward.currency }));
    }
}
//# sourceMappingURL=reviews.service.js.map