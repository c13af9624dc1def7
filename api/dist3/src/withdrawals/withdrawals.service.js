import { after, LimitReachedError, newId, notFound, Outbox, refuse, toDate, } from '../kernel/index.js';
import { StepUp } from '../identity/index.js';
import { Ledger } from '../ledger/index.js';
import { QuoteExpiredError } from '../wallets/index.js';
import { PayoutMethods } from './payout-methods.service.js';
import { riskOf } from './withdrawal.risk.js';
import { WithdrawalJournals } from './withdrawal.journals.js';
import { moved } from './withdrawal.status.js';
/** Withdrawals under way at once; each holds its own money, so this is only a guard against programs run wild. */
const MOST_OPEN = 50;
/** Money on its way out of wallets: what its owner does. What providers do is in payouts.service.ts. */
export class Withdrawals {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * In the open transaction. The price of the quote holds; the money is out of reach when this commits.
     * @throws StepUpRequiredError, NotFoundError, QuoteExpiredError, LimitReachedError, InsufficientFundsError
     */
    async request(quoteId) {
        const { scope } = this;
        const quote = await this.#quote(quoteId);
        await scope.get(StepUp).require(scope.config.payouts.stepUpMs);
        if (quote.used || toDate(quote.expires_at) <= scope.now)
            refuse(new QuoteExpiredError());
        if ((await scope.get(PayoutMethods).own(quote.payout_method_id)) === null)
            notFound('payout method');
        await this.#requireRoom();
        // Looked at before the purse is locked: others of its owner's requests wait behind that lock.
        const risk = await riskOf(scope, { ...quote, user_id: scope.me.userId });
        const amount = { micros: BigInt(quote.amount), currency: quote.currency };
        await scope.get(Ledger).requireFunds(scope.me.userId, amount);
        const withdrawal = await this.#insert(quote);
        await scope.get(WithdrawalJournals).hold(withdrawal);
        await this.announce(withdrawal, 'requested');
        await this.#firstStep(withdrawal, risk);
        return withdrawal.id;
    }
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError once it is being sent */
    async cancel(id) {
        const withdrawal = await this.locked(id);
        if (withdrawal?.user_id !== this.scope.me.userId)
            notFound('withdrawal');
        await this.move(withdrawal, 'cancel', { event: 'cancelled' });
        await this.scope.get(WithdrawalJournals).giveBack(withdrawal);
    }
    locked(id) {
        return this.scope.sql.first('select * from withdrawal where id = $1 for update', [id]);
    }
    /** The only way `status` changes; the row is locked. @throws InvalidTransitionError */
    async move(withdrawal, action, step) {
        const { sql, now } = this.scope;
        const status = moved(withdrawal.status, action);
        const settled = ['PAID', 'FAILED', 'CANCELLED', 'REFUSED'].includes(status);
        await sql.rows(`update withdrawal set status = $2, next_step_at = $3, reason = $4, hold_until = coalesce($5, hold_until),
          provider_reference = coalesce($6, provider_reference),
          promised_by = case when $2 = 'RISK_HOLD' then promised_by + ($5 - created_at) else promised_by end,
          paid_at = case when $2 = 'PAID' then $7 else paid_at end, settled_at = case when $8 then $7 end
        where id = $1`, [
            withdrawal.id,
            status,
            step.nextStepAt ?? null,
            step.reason ?? null,
            step.holdUntil ?? null,
            step.providerReference ?? null,
            now,
            settled,
        ]);
        if (status !== withdrawal.status)
            await this.announce({ ...withdrawal, status }, step.event);
    }
    async announce({ id, user_id, status }, event) {
        await this.scope
            .get(Outbox)
            .record({ type: `withdrawal.${event}`, aggregateId: id, payload: { status }, audience: [user_id] });
    }
    async #quote(id) {
        const quote = await this.scope.sql.first(`select q.*, exists (select from withdrawal w where w.quote_id = q.id) as used
        from withdrawal_quote q where q.id = $1 and q.user_id = $2 for update of q`, [id, this.scope.me.userId]);
        return quote ?? notFound('quote');
    }
    async #requireRoom() {
        const open = await this.scope.sql.first(`select count(*)::int as n from withdrawal where user_id = $1
        and status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN')`, [this.scope.me.userId]);
        if (open.n >= MOST_OPEN) {
            refuse(new LimitReachedError('Wait until a withdrawal under way has arrived.', { limit: MOST_OPEN }));
        }
    }
    async #insert(quote) {
        const { sql, now } = this.scope;
        const stored = await sql.first(`insert into withdrawal (id, user_id, payout_method_id, quote_id, status, currency, amount, fee, net, payout_currency,
          payout, rate, created_at, promised_by)
        select $1, user_id, payout_method_id, id, 'REQUESTED', currency, amount, fee, net, payout_currency, payout, rate, $2, $3
        from withdrawal_quote where id = $4 returning *`, [newId('wdr'), now, after(now, Number(quote.promise_ms)), quote.id]);
        return stored;
    }
    async #firstStep(withdrawal, reason) {
        const { scope } = this;
        const { delayMs, riskHoldMs } = scope.config.payouts;
        if (reason === null) {
            return this.move(withdrawal, 'queue', { event: 'queued', nextStepAt: after(scope.now, delayMs) });
        }
        const holdUntil = after(scope.now, riskHoldMs);
        return this.move(withdrawal, 'hold', { event: 'held_for_risk', reason, holdUntil });
    }
}
//# sourceMappingURL=withdrawals.service.js.map