import { cleanText, InputCheck, InvalidTransitionError, lengthOf, notFound, refuse, } from '../kernel/index.js';
import { payoutProvider } from './payout-provider.js';
import { Payouts } from './payouts.service.js';
import { WithdrawalJournals } from './withdrawal.journals.js';
import { mayMove } from './withdrawal.status.js';
import { Withdrawals } from './withdrawals.service.js';
const OTHERS = `select w.*, m.method from withdrawal w join payout_method m on m.id = w.payout_method_id
  where w.id = $1 and w.user_id <> $2`;
/** What moderators decide of other people's withdrawals. All in the open transaction; each leaves a line of audit. */
export class WithdrawalReviews {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Sends a held one now. @throws NotFoundError, InvalidTransitionError */
    async release(id) {
        const withdrawal = await this.#others(id);
        if (withdrawal.status !== 'RISK_HOLD')
            refuse(new InvalidTransitionError(withdrawal.status, []));
        await this.scope
            .get(Withdrawals)
            .move(withdrawal, 'queue', { event: 'queued', nextStepAt: this.scope.now });
        await this.#note(id, 'release', '');
    }
    /**
     * Has the rail take back one that it has not begun, before `refuse`. Outside of a transaction: it waits for the rail,
     * and whatever becomes of us then, the rail's word is what is booked. False where nothing was taken back.
     * @throws InvalidInputError
     */
    async takeBack(id, note, from = ['SENDING', 'UNKNOWN']) {
        noteOf(note);
        const { scope } = this;
        const text = `${OTHERS} and w.status = any ($3)`;
        const row = await scope.sql.first(text, [id, scope.me.userId, from]);
        const provider = row && payoutProvider(scope, row.method);
        if (!row || !provider?.cancel)
            return false;
        const asked = { direction: 'payout', reference: id, externalId: row.provider_reference };
        // No word is no reason to believe anything: it is asked again by itself.
        const answer = await provider.cancel(asked).catch(() => null);
        return answer?.state === 'cancelled';
    }
    /**
     * Gives back one that is held, or that the rail gave back to us, with a reason its owner reads.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    async refuse(id, note, { wasTakenBack = false } = {}) {
        const reason = noteOf(note);
        const withdrawal = await this.#others(id);
        if (wasTakenBack) {
            // Whoever asked the rail meanwhile has booked it already.
            if (mayMove(withdrawal.status, 'fail'))
                await this.scope
                    .get(Payouts)
                    .settle(withdrawal, { action: 'fail', reason }, { providerReference: null });
            return this.#note(id, 'refuse', reason);
        }
        await this.scope.get(Withdrawals).move(withdrawal, 'refuse', { event: 'refused', reason });
        await this.scope.get(WithdrawalJournals).giveBack(withdrawal);
        await this.#note(id, 'refuse', reason);
    }
    /** What is about to be booked as failed must not lie where somebody still sends it. Before `settle`, as takeBack. */
    async clearAway({ withdrawalId, outcome, note }) {
        if (outcome === 'FAILED')
            await this.takeBack(withdrawalId, note, ['UNKNOWN']);
    }
    /**
     * The provider's own statement says what became of one that nobody could learn.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    async settle({ withdrawalId, outcome, providerReference, note }) {
        const text = noteOf(note);
        const withdrawal = await this.#others(withdrawalId);
        if (withdrawal.status !== 'UNKNOWN')
            refuse(new InvalidTransitionError(withdrawal.status, []));
        const verdict = outcome === 'PAID' ? { action: 'pay' } : { action: 'fail', reason: text };
        await this.scope
            .get(Payouts)
            .settle(withdrawal, verdict, { providerReference: providerReference ?? null });
        await this.#note(withdrawalId, `settle ${outcome}`, text);
    }
    /** One's own is for others to look at, and answers as if it were not there. */
    async #others(id) {
        const row = await this.scope.sql.first(`${OTHERS} for update of w`, [id, this.scope.me.userId]);
        return row ?? notFound('withdrawal');
    }
    async #note(id, action, note) {
        const { sql, me, now } = this.scope;
        await sql.rows('insert into withdrawal_review (withdrawal_id, moderator_id, action, note, at) values ($1, $2, $3, $4, $5)', [id, me.userId, action, note, now]);
    }
}
/** Shown to the worker, so it must say something. */
function noteOf(text) {
    const note = cleanText(text);
    const check = new InputCheck();
    if (note === null || lengthOf(note) < 20)
        check.add(['note'], 'TOO_SHORT', 'Say why in at least 20 characters.');
    else if (lengthOf(note) > 1_000)
        check.add(['note'], 'TOO_LONG', 'Say why in at most 1,000 characters.');
    check.done();
    return note;
}
//# sourceMappingURL=withdrawal-reviews.service.js.map