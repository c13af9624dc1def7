import { after, dayMs, hourMs, microsPerUnit } from '../../kernel/index.js';
import { emailAddress } from '../email.address.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { objectsIn, textIn } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { PaypalClient } from './paypal.client.js';
import { readNotice } from './paypal.notice.js';
import { batchIdIn, isDuplicate, isRefusal, reasonOf, statusOf, transactionOf } from './paypal.reading.js';
const dollars = (units) => ({ micros: units * microsPerUnit, currency: 'USD' });
/** Transaction search reaches so far at once, and shows a payout after three hours at the latest. */
const SEARCH_MS = 30 * dayMs;
const SHOWN_AFTER_MS = 3 * hourMs;
const PAGE = 100;
/** PayPal Payouts: out only, each payout a batch of one, so that a repeat is recognised by its number. */
export class PaypalProvider {
    settings;
    parts;
    id = 'paypal';
    #client;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        this.#client = new PaypalClient(settings, parts);
    }
    capabilities() {
        return {
            methods: ['PAYPAL'],
            payin: false,
            payout: true,
            currencies: ['USD'],
            min: dollars(1n),
            max: dollars(20000n),
            countries: [],
            closedTo: this.settings.closedTo,
            payoutFee: { rate: '0.02', fixedMicros: 0n },
            settlement: 'minutes',
            promiseMs: hourMs,
            unitMicros: HUNDREDTH_MICROS,
            maxReferenceLength: 63,
            absenceIsFinalAfterMs: Math.max(this.parts.absenceIsFinalAfterMs, this.#shownAfterMs()),
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
        throw new ProviderUnavailable('paypal pays out only');
    }
    async createPayout({ reference, amount, destination }) {
        const item = {
            recipient_type: 'EMAIL',
            receiver: destination.account,
            amount: { value: twoPlaces(amount), currency: 'USD' },
            sender_item_id: reference,
        };
        const header = { sender_batch_id: reference, email_subject: 'You have been paid by Kajlet' };
        const answer = await this.#client.post('/v1/payments/payouts', {
            sender_batch_header: header,
            items: [item],
        });
        if (answer === null)
            return nothingKnown('unknown');
        const { status, json } = answer;
        const batch = batchIdIn(json);
        if (batch && (status === 201 || isDuplicate(json))) {
            await this.#remember(reference, batch);
            // PayPal has it: a question that is turned away now is not a payout that was not sent.
            return this.query({ direction: 'payout', reference, externalId: null });
        }
        const error = textIn(json, 'name');
        return isRefusal(error)
            ? { ...nothingKnown('failed'), reason: reasonOf(error) }
            : this.query({ direction: 'payout', reference, externalId: null });
    }
    async query({ reference }) {
        try {
            const known = await this.parts.memory.recall({ direction: 'payout', reference });
            return await (known ? this.#batch(known.externalId, reference) : this.#searched(reference));
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                return nothingKnown('unknown');
            throw error;
        }
    }
    parseWebhook(request) {
        return readNotice(request, this.settings, this.parts);
    }
    async *listTransactions(span) {
        for (let from = span.from; from < span.to; from = after(from, SEARCH_MS)) {
            const end = after(from, SEARCH_MS);
            for await (const line of this.#search(from, end < span.to ? end : span.to))
                if (line.state === 'succeeded' || line.state === 'returned')
                    yield line;
        }
    }
    async #remember(reference, externalId) {
        const key = { direction: 'payout', reference };
        await this.parts.memory.remember(key, { externalId, redirectUrl: null });
    }
    async #batch(id, reference) {
        const answer = await this.#client.get(`/v1/payments/payouts/${encodeURIComponent(id)}`);
        return answer?.status === 200 ? statusOf(answer.json, reference) : nothingKnown('unknown');
    }
    /** The number of the batch was in an answer that got lost; PayPal cannot be asked for ours, but searched. */
    async #searched(reference) {
        const now = this.parts.now();
        for await (const line of this.#search(after(now, -SEARCH_MS), after(now, dayMs)))
            if (line.reference === reference)
                return line;
        return nothingKnown('absent');
    }
    async *#search(from, to) {
        for (let page = 1, pages = 1; page <= pages; page += 1) {
            const query = new URLSearchParams({
                start_date: from.toISOString(),
                end_date: to.toISOString(),
                fields: 'transaction_info',
                page_size: String(PAGE),
                page: String(page),
            });
            const answer = await this.#client.get(`/v1/reporting/transactions?${query}`);
            const lines = answer?.status === 200 ? objectsIn(answer.json, 'transaction_details') : null;
            if (!answer || !lines)
                throw new ProviderUnavailable('paypal: transactions are not to be had');
            yield* lines.map(transactionOf).filter((line) => line !== null);
            pages = Number(textIn(answer.json, 'total_pages')) || 1;
        }
    }
    /** The practice PayPal shows everything at once. */
    #shownAfterMs() {
        return this.settings.certificateOrigin === null ? SHOWN_AFTER_MS : 0;
    }
}
//# sourceMappingURL=paypal.provider.js.map