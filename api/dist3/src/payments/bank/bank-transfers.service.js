import { cleanText, InputCheck, InvalidTransitionError, newId, notFound, refuse, toDate, } from '../../kernel/index.js';
import { ProviderHints } from '../provider-hints.service.js';
import { bankFile } from './bank.file.js';
import { toBankTransfer, } from './bank-transfer.row.js';
/** As many orders as one file may have. */
const MOST_LINES = 500;
const LONGEST_REFERENCE = 60;
/** From which state the bank's word leads to another. */
const FROM = {
    PAID: 'EXPORTED',
    REFUSED: 'EXPORTED',
    RETURNED: 'PAID',
};
const MOST_BATCHES = 30;
/** What a moderator does about the bank: take the orders that wait as a file, and report what became of each. */
export class BankTransfers {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Null where no bank is configured. */
    get debitAccount() {
        const { mode, keys } = this.scope.config.providers;
        return mode === 'simulator' ? 'PRACTICE-0001' : (keys.bank?.debitAccount ?? null);
    }
    /** All that wait, in one file; each order is in one file only. In the open transaction. @throws InvalidTransitionError */
    async export() {
        const { sql, me, now } = this.scope;
        const waiting = await sql.rows(`select * from bank_transfer where state = 'WAITING' order by created_at, reference limit $1 for update skip locked`, [MOST_LINES]);
        if (waiting.length === 0 || this.debitAccount === null)
            refuse(new InvalidTransitionError('EMPTY', [], 'No transfer waits for the bank.'));
        const id = newId('bbt');
        const total = waiting.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
        await sql.rows(`insert into bank_batch (id, debit_account, lines, total, created_by, created_at) values ($1, $2, $3, $4, $5, $6)`, [id, this.debitAccount, waiting.length, total, me.userId, now]);
        await sql.rows(`update bank_transfer set state = 'EXPORTED', batch_id = $1, changed_at = $2 where reference = any ($3)`, [id, now, waiting.map(({ reference }) => reference)]);
        return id;
    }
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
    async report(report) {
        const { sql, me, now } = this.scope;
        const { reference, outcome } = report;
        const bankReference = checkedReference(report);
        const text = 'select * from bank_transfer where reference = $1 for update';
        const row = (await sql.first(text, [reference])) ?? notFound('bank transfer');
        if (row.state !== FROM[outcome])
            refuse(new InvalidTransitionError(row.state, []));
        await sql.rows(`update bank_transfer set state = $2, bank_reference = coalesce($3, bank_reference), reason = $4, decided_by = $5,
        changed_at = $6 where reference = $1`, [
            reference,
            outcome,
            bankReference,
            outcome === 'REFUSED' ? (report.reason ?? 'DECLINED') : null,
            me.userId,
            now,
        ]);
        // Whoever waits for it asks now.
        const hint = { eventId: '', direction: 'payout', reference };
        await this.scope.get(ProviderHints).add(hint, 'bank');
    }
    /** The newest files. */
    async batches() {
        const rows = await this.scope.sql.rows('select id, debit_account, lines, total, created_at from bank_batch order by id desc limit $1', [MOST_BATCHES]);
        return rows.map(toBatch);
    }
    async batch(id) {
        const text = 'select id, debit_account, lines, total, created_at from bank_batch where id = $1';
        const row = await this.scope.sql.first(text, [id]);
        return row && toBatch(row);
    }
    async file({ id, debitAccount }) {
        return bankFile(debitAccount, await this.inBatch(id));
    }
    async inBatch(id) {
        const text = 'select * from bank_transfer where batch_id = $1 order by reference';
        return (await this.scope.sql.rows(text, [id])).map(toBankTransfer);
    }
    async find(reference) {
        const text = 'select * from bank_transfer where reference = $1';
        const row = await this.scope.sql.first(text, [reference]);
        return row && toBankTransfer(row);
    }
    /** As the next file will have them. */
    async orders() {
        const text = `select * from bank_transfer where state = 'WAITING' order by created_at, reference limit $1`;
        return (await this.scope.sql.rows(text, [MOST_LINES])).map(toBankTransfer);
    }
    async waiting() {
        const text = `select count(*)::int as n from bank_transfer where state = 'WAITING'`;
        return (await this.scope.sql.first(text)).n;
    }
}
const toBatch = ({ id, lines, total, created_at, debit_account }) => ({
    id,
    lines,
    total: BigInt(total),
    createdAt: toDate(created_at),
    debitAccount: debit_account,
});
/** A number that stands on the bank's statement, in one line. */
function checkedReference({ outcome, bankReference }) {
    const text = bankReference === null ? null : cleanText(bankReference);
    const check = new InputCheck();
    if (outcome === 'PAID' && !text) {
        check.add(['bankReference'], 'REQUIRED', 'Enter the number that the bank gave the transfer.');
    }
    else if (text && (text.length > LONGEST_REFERENCE || !/^[\w ./-]+$/.test(text))) {
        check.add(['bankReference'], 'INVALID', 'Enter the bank’s number as it stands on its statement.');
    }
    check.done();
    return text || null;
}
//# sourceMappingURL=bank-transfers.service.js.map