import { InvalidTransitionError, notFound, refuse, toMoney } from '../kernel/index.js';
import { PayoutFreezes } from '../ledger/index.js';
import { BankTransfers } from '../payments/index.js';
import { masked } from './payout-method.row.js';
/** Transfers by bank as far as withdrawals are concerned: nobody decides about their own money. */
export class BankDesk {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * All that wait, as one file; answers its id. Not while payouts are stopped: whoever carries the file sends them. In
     * the open transaction. @throws InvalidTransitionError
     */
    async export() {
        if ((await this.scope.get(PayoutFreezes).active()) !== null)
            refuse(new InvalidTransitionError('FROZEN', [], 'Payouts are stopped; nothing goes to the bank.'));
        return this.scope.get(BankTransfers).export();
    }
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
    async report(report) {
        const own = await this.#ownOf([report.reference]);
        if (own.has(report.reference))
            notFound('bank transfer');
        await this.scope.get(BankTransfers).report(report);
    }
    async transfersIn(batchId) {
        return this.#rows(await this.scope.get(BankTransfers).inBatch(batchId));
    }
    async orders() {
        return this.#rows(await this.scope.get(BankTransfers).orders());
    }
    async transfer(reference) {
        const transfer = await this.scope.get(BankTransfers).find(reference);
        return transfer && toRow(transfer, await this.#ownOf([reference]));
    }
    async #rows(transfers) {
        const own = await this.#ownOf(transfers.map(({ reference }) => reference));
        return transfers.map((transfer) => toRow(transfer, own));
    }
    async #ownOf(references) {
        const { sql, me } = this.scope;
        const text = 'select id from withdrawal where id = any ($1) and user_id = $2';
        const rows = await sql.rows(text, [references, me.userId]);
        return new Set(rows.map(({ id }) => id));
    }
}
const ACTIONS = {
    EXPORTED: ['PAID', 'REFUSED'],
    PAID: ['RETURNED'],
};
const toRow = (transfer, own) => ({
    withdrawalId: transfer.reference,
    state: transfer.state,
    destination: masked(transfer.account),
    accountName: transfer.accountName,
    amount: toMoney(transfer.amount),
    bankReference: transfer.bankReference,
    createdAt: transfer.createdAt,
    mayTakeBack: transfer.state === 'WAITING' && !own.has(transfer.reference),
    viewerActions: own.has(transfer.reference) ? [] : [...(ACTIONS[transfer.state] ?? [])],
});
//# sourceMappingURL=bank-desk.service.js.map