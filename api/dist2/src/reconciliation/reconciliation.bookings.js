import { InvalidTransitionError, refuse } from '../kernel/index.js';
import { differenceAccount, incomingAccount, Ledger, outgoingAccount } from '../ledger/index.js';
import { Providers } from '../payments/index.js';
import { DepositCorrections } from '../wallets/index.js';
import { Payouts } from '../withdrawals/index.js';
import { isGone } from './compare.rules.js';
import { OurRecords } from './our-records.loader.js';
/** What it does to the books that a provider's list is right and ours is not. All in the open transaction. */
export class ReconciliationBookings {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** `ours` as it is now. @throws InvalidTransitionError where the books cannot follow */
    acceptTheirs(item, ours) {
        return item.direction === 'payout' ? this.#payout(item, ours) : this.#payin(item, ours);
    }
    /** Money that came back, or never left, is the worker's again; what left besides is the platform's loss. */
    async #payout(item, ours) {
        const theirs = BigInt(item.theirs_amount ?? 0);
        if (item.kind === 'AMOUNT_DIFFERS') {
            if (ours.money === 'open')
                await this.#settleWithdrawal(item.reference, 'pay');
            return this.#difference(item, theirs - ours.amount.micros);
        }
        if (isGone({ kind: item.kind, ours }))
            return this.#settleWithdrawal(item.reference, 'bounce');
        return this.#difference(item, theirs);
    }
    /** Money that is not there is taken back from whom it was given to; money that is there is its owner's. */
    async #payin(item, ours) {
        const corrections = this.scope.get(DepositCorrections);
        const theirs = BigInt(item.theirs_amount ?? 0);
        if (isGone({ kind: item.kind, ours }))
            return corrections.takeBack(item.reference);
        if (ours?.money === 'none' || ours?.money === 'open')
            return corrections.credit(item.reference, theirs);
        return this.#difference(item, theirs - (item.kind === 'AMOUNT_DIFFERS' ? ours.amount.micros : 0n));
    }
    async #settleWithdrawal(id, action) {
        const payouts = this.scope.get(Payouts);
        const row = await payouts.locked(id);
        if (row === null)
            throw new Error(`the withdrawal ${id} is gone`);
        const verdict = action === 'pay' ? { action } : { action, reason: 'RECONCILED' };
        await payouts.settle(row, verdict, { nextStepAt: null, providerReference: null });
    }
    /** More moved on the rail than we know of, or less: the platform's win or loss, but for what was settled before. */
    async #difference(item, beside) {
        const { direction, theirs_currency, ours_currency, kind } = item;
        const currency = theirs_currency ?? ours_currency;
        const micros = beside - (await this.scope.get(OurRecords).settled(item.provider, item, currency));
        const isComparable = kind !== 'AMOUNT_DIFFERS' || theirs_currency === ours_currency;
        if (micros === 0n || !isComparable) {
            const message = 'The books cannot follow this by themselves; settle it by hand and ignore it here.';
            refuse(new InvalidTransitionError('NOT_COMPARABLE', [], message));
        }
        const method = await this.#methodOf(item);
        const sign = direction === 'payout' ? 1n : -1n;
        const outside = direction === 'payout' ? outgoingAccount : incomingAccount;
        await this.scope.get(Ledger).transfer({
            kind: 'reconciled',
            ref: { type: 'reconciliation', id: item.id },
            legs: [
                { account: outside(method, currency), micros: sign * micros },
                { account: differenceAccount(currency), micros: -sign * micros },
            ],
        });
    }
    async #methodOf({ direction, reference, provider }) {
        const text = direction === 'payout'
            ? 'select m.method from withdrawal w join payout_method m on m.id = w.payout_method_id where w.id = $1'
            : 'select method from deposit where id = $1';
        const known = await this.scope.sql.first(text, [reference]);
        return known?.method ?? this.scope.get(Providers).byId(provider).capabilities().methods[0];
    }
}
//# sourceMappingURL=reconciliation.bookings.js.map