import { dayMs, microsPerUnit, toDate } from '../../kernel/index.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { HUNDREDTH_MICROS, nothingKnown } from '../provider.reading.js';
import { bankAccount } from './bank.account.js';
import { BANK_LIST } from './bank-statements.service.js';
const taka = (units) => ({ micros: units * microsPerUnit, currency: 'BDT' });
const STATES = {
    WAITING: 'pending',
    CANCELLED: 'cancelled',
    EXPORTED: 'pending',
    PAID: 'succeeded',
    REFUSED: 'failed',
    RETURNED: 'returned',
};
/**
 * The bank: an order is a row that waits for the next file. A moderator carries the file to the bank and reports what
 * it said (bank-transfers.service.ts); nobody else can say that one was paid.
 */
export class BankProvider {
    parts;
    id = 'bank';
    constructor(parts) {
        this.parts = parts;
    }
    capabilities() {
        return {
            methods: ['BANK'],
            payin: false,
            payout: true,
            currencies: ['BDT'],
            min: taka(500n),
            max: taka(500000n),
            countries: ['BD'],
            closedTo: [],
            payoutFee: { rate: '0', fixedMicros: 10n * microsPerUnit },
            settlement: 'days',
            promiseMs: 3 * dayMs,
            unitMicros: HUNDREDTH_MICROS,
            maxReferenceLength: 64,
            absenceIsFinalAfterMs: this.parts.absenceIsFinalAfterMs,
        };
    }
    async quote() {
        return this.capabilities();
    }
    async validateDestination({ account, name }) {
        const found = bankAccount(account);
        if (found === null)
            return { ok: false, code: 'MALFORMED' };
        return name === null
            ? { ok: false, code: 'NAME_MISSING' }
            : { ok: true, account: found, displayName: null };
    }
    async createPayin() {
        throw new ProviderUnavailable('the bank file pays out only');
    }
    async createPayout({ reference, amount, destination }) {
        await this.parts.sql.rows(`insert into bank_transfer (reference, state, account, account_name, amount, currency, created_at, changed_at)
        values ($1, 'WAITING', $2, $3, $4, $5, $6, $6) on conflict do nothing`, [reference, destination.account, destination.name, amount.micros, amount.currency, this.parts.now()]);
        return this.query({ direction: 'payout', reference, externalId: null });
    }
    async query({ reference }) {
        const text = 'select * from bank_transfer where reference = $1';
        const row = await this.parts.sql.first(text, [reference]);
        return row === null ? nothingKnown('absent') : statusOf(row);
    }
    /** As long as it is in no file: what was carried to the bank is the bank's to decide. */
    async cancel(asked) {
        await this.parts.sql.rows(`update bank_transfer set state = 'CANCELLED', changed_at = $2 where reference = $1 and state = 'WAITING'`, [asked.reference, this.parts.now()]);
        return this.query(asked);
    }
    async parseWebhook() {
        return { ok: false, reason: 'a bank that gets files sends no messages' };
    }
    async *listTransactions({ from, to }) {
        const rows = await this.parts.sql.rows(BANK_LIST, [from, to]);
        for (const row of rows) {
            const { reference, amount, currency, changed_at } = row;
            const moved = { micros: BigInt(amount), currency };
            yield { ...statusOf(row), direction: 'payout', reference, amount: moved, at: toDate(changed_at) };
        }
    }
}
const statusOf = ({ state, bank_reference, amount, currency, reason }) => ({
    state: STATES[state],
    externalId: bank_reference,
    amount: { micros: BigInt(amount), currency },
    reason: state === 'RETURNED' ? 'RETURNED_BY_RECEIVER' : reason,
});
//# sourceMappingURL=bank.provider.js.map