import { after, dayMs, hourMs, microsPerUnit } from '../../kernel/index.js';
import { emailAddress } from '../email.address.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { SkrillClient } from './skrill.client.js';
import { asked, historyIn, isOurMistake, isRefusal, refused, tagIn, transferred } from './skrill.reading.js';
const dollars = (units) => ({ micros: units * microsPerUnit, currency: 'USD' });
/** Skrill: out only, in two steps. The first moves nothing, the second is recognised by the first one's session. */
export class SkrillProvider {
    parts;
    id = 'skrill';
    #client;
    constructor(settings, parts) {
        this.parts = parts;
        this.#client = new SkrillClient(settings, parts);
    }
    capabilities() {
        return {
            methods: ['SKRILL'],
            payin: false,
            payout: true,
            currencies: ['USD'],
            min: dollars(1n),
            max: dollars(10000n),
            countries: [],
            closedTo: [],
            payoutFee: { rate: '0.01', fixedMicros: 0n },
            settlement: 'minutes',
            promiseMs: hourMs,
            unitMicros: HUNDREDTH_MICROS,
            maxReferenceLength: 100,
            absenceIsFinalAfterMs: this.parts.absenceIsFinalAfterMs,
        };
    }
    async quote() {
        return this.capabilities();
    }
    async validateDestination({ account }) {
        const address = emailAddress(account);
        return address === null
            ? { ok: false, code: 'MALFORMED' }
            : { ok: true, account: address, displayName: null };
    }
    async createPayin() {
        throw new ProviderUnavailable('skrill pays out only');
    }
    async createPayout({ reference, amount, destination }) {
        const prepared = await this.#client.pay({
            action: 'prepare',
            ...this.#client.signedIn,
            amount: twoPlaces(amount),
            currency: 'USD',
            bnf_email: destination.account,
            subject: 'You have been paid',
            note: 'Your withdrawal from Kajlet',
            frn_trn_id: reference,
        });
        const sid = prepared && tagIn(prepared, 'sid');
        if (!sid)
            return this.#refusal(prepared, reference);
        const answer = await this.#client.pay({ action: 'transfer', sid });
        const isDone = answer !== null && tagIn(answer, 'status') !== '';
        return isDone ? transferred(answer) : this.#refusal(answer, reference);
    }
    async query({ reference }) {
        try {
            const text = await this.#client.ask({ action: 'status_trn', trn_id: reference });
            return text === null ? nothingKnown('unknown') : asked(text, reference);
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                return nothingKnown('unknown');
            throw error;
        }
    }
    async parseWebhook() {
        return { ok: false, reason: 'Skrill tells nothing of transfers' };
    }
    /** Whole days only; the span is cut out of them. */
    async *listTransactions({ from, to }) {
        const text = await this.#client.ask({
            action: 'history',
            start_date: dateOf(after(from, -dayMs)),
            end_date: dateOf(after(to, dayMs)),
        });
        if (!text?.startsWith('ID,'))
            throw new ProviderUnavailable('skrill: the history is not to be had');
        yield* historyIn(text).filter(({ at }) => at >= from && at < to);
    }
    /** @throws ProviderUnavailable where our own account is not accepted */
    async #refusal(xml, reference) {
        const error = xml === null ? '' : tagIn(xml, 'error_msg');
        if (isOurMistake(error))
            throw new ProviderUnavailable(`skrill: ${error}`);
        if (error === '')
            return nothingKnown('unknown');
        // A reference that was used before, for one: what became of it then is the answer.
        return isRefusal(error)
            ? refused(error)
            : this.query({ direction: 'payout', reference, externalId: null });
    }
}
/** 28-11-2026 */
const dateOf = (date) => date.toISOString().slice(0, 10).split('-').reverse().join('-');
//# sourceMappingURL=skrill.provider.js.map