import { exchangeAccount, feeAccount, Ledger, outgoingAccount, userAccount, } from '../ledger/index.js';
/** What a withdrawal does to the books; each kind at most once per withdrawal, by the journal's business key. */
export class WithdrawalJournals {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Out of reach of the worker until it is decided, fee included. */
    hold(withdrawal) {
        return this.#post('withdrawal_hold', withdrawal, held(withdrawal, 1n));
    }
    /** Not sent after all: everything is available again. */
    giveBack(withdrawal) {
        return this.#post('withdrawal_returned', withdrawal, held(withdrawal, -1n));
    }
    pay(withdrawal) {
        const hold = userAccount(withdrawal.user_id, 'hold', withdrawal.currency);
        return this.#post('withdrawal_paid', withdrawal, left(withdrawal, hold, 1n));
    }
    /**
     * It had arrived and came back: the payout, the exchange and the fee are undone at the rate of then. A fee that was
     * given back already, because the promise was missed, is not given back twice.
     */
    async bounce(withdrawal) {
        const available = userAccount(withdrawal.user_id, 'available', withdrawal.currency);
        const kept = (await this.#feeWasReturned(withdrawal))
            ? { ...withdrawal, amount: withdrawal.net, fee: '0' }
            : withdrawal;
        await this.#post('withdrawal_bounced', withdrawal, left(kept, available, -1n));
    }
    /** The promised time was missed. */
    returnFee(withdrawal) {
        const { id, user_id, currency } = withdrawal;
        const fee = BigInt(withdrawal.fee);
        return this.#post('withdrawal_fee_returned', withdrawal, [
            { account: feeAccount(id, currency), micros: -fee },
            { account: userAccount(user_id, 'available', currency), micros: fee },
        ]);
    }
    async #feeWasReturned({ id }) {
        const text = `select 1 from journal where (kind, ref_type, ref_id) = ('withdrawal_fee_returned', 'withdrawal', $1)`;
        return (await this.scope.sql.first(text, [id])) !== null;
    }
    #post(kind, { id }, legs) {
        return this.scope.get(Ledger).transfer({ kind, ref: { type: 'withdrawal', id }, legs });
    }
}
const held = ({ user_id, currency, amount }, sign) => [
    { account: userAccount(user_id, 'available', currency), micros: -sign * BigInt(amount) },
    { account: userAccount(user_id, 'hold', currency), micros: sign * BigInt(amount) },
];
/** From the account given to the outside and to the platform; across currencies through the exchange, four legs. */
function left(withdrawal, from, sign) {
    const { id, currency, payout_currency, method } = withdrawal;
    const [amount, fee, net, payout] = [
        withdrawal.amount,
        withdrawal.fee,
        withdrawal.net,
        withdrawal.payout,
    ].map((micros) => sign * BigInt(micros));
    const out = outgoingAccount(method, payout_currency);
    const middle = currency === payout_currency
        ? [{ account: out, micros: net }]
        : [
            { account: exchangeAccount(currency), micros: net },
            { account: exchangeAccount(payout_currency), micros: -payout },
            { account: out, micros: payout },
        ];
    const platform = fee === 0n ? [] : [{ account: feeAccount(id, currency), micros: fee }];
    return [{ account: from, micros: -amount }, ...middle, ...platform];
}
//# sourceMappingURL=withdrawal.journals.js.map