import { microsPerUnit, minuteMs } from '../../kernel/index.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { textIn } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { SslcommerzClient } from './sslcommerz.client.js';
import { readNotice } from './sslcommerz.notice.js';
import { attemptsIn, decisive, isDone, stateOf, statusOf, transactionOf } from './sslcommerz.reading.js';
const taka = (units) => ({ micros: units * microsPerUnit, currency: 'BDT' });
/** What the gateway wants to know of every customer, and need not know of ours. */
const CUSTOMER = {
    cus_name: 'Kajlet member',
    cus_email: 'payments@kajlet.test',
    cus_add1: 'Dhaka',
    cus_city: 'Dhaka',
    cus_country: 'Bangladesh',
    cus_phone: '01700000000',
    shipping_method: 'NO',
    product_name: 'Deposit',
    product_category: 'deposit',
    product_profile: 'non-physical-goods',
};
/** SSLCommerz: cards and what else its page offers, in only. Nothing it says counts before its validation call. */
export class SslcommerzProvider {
    settings;
    parts;
    id = 'sslcommerz';
    #client;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        this.#client = new SslcommerzClient(settings, parts);
    }
    capabilities() {
        return {
            methods: ['CARD'],
            payin: true,
            payout: false,
            currencies: ['BDT'],
            min: taka(10n),
            max: taka(500000n),
            countries: [],
            closedTo: [],
            payoutFee: { rate: '0', fixedMicros: 0n },
            settlement: 'minutes',
            promiseMs: 15 * minuteMs,
            unitMicros: HUNDREDTH_MICROS,
            maxReferenceLength: 30,
            absenceIsFinalAfterMs: this.parts.absenceIsFinalAfterMs,
        };
    }
    async quote() {
        return this.capabilities();
    }
    async validateDestination() {
        return { ok: false, code: 'CANNOT_RECEIVE' };
    }
    async createPayin({ reference, amount, returnUrl }) {
        const key = { direction: 'payin', reference };
        const known = await this.parts.memory.recall(key);
        if (known) {
            const status = await this.query({ ...key, externalId: null });
            return { ...status, externalId: status.externalId ?? known.externalId, redirectUrl: known.redirectUrl };
        }
        const json = await this.#client.session({
            ...CUSTOMER,
            total_amount: twoPlaces(amount),
            currency: 'BDT',
            tran_id: reference,
            success_url: returnUrl,
            fail_url: returnUrl,
            cancel_url: returnUrl,
            ipn_url: new URL('/providers/sslcommerz/webhook', returnUrl).href,
        });
        const [session, page] = [json && textIn(json, 'sessionkey'), json && textIn(json, 'GatewayPageURL')];
        if (json && textIn(json, 'status') === 'FAILED')
            return { ...refusedBy(json), redirectUrl: null };
        if (!session || !page)
            return { ...nothingKnown('unknown'), redirectUrl: null };
        const kept = await this.parts.memory.remember(key, { externalId: session, redirectUrl: page });
        return {
            ...nothingKnown('requires_action'),
            externalId: kept.externalId,
            redirectUrl: kept.redirectUrl,
        };
    }
    async createPayout() {
        throw new ProviderUnavailable('sslcommerz takes money in only');
    }
    async query(asked) {
        try {
            return await this.#query(asked);
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                return nothingKnown('unknown');
            throw error;
        }
    }
    async parseWebhook(request) {
        return readNotice(request, this.settings);
    }
    async *listTransactions({ from, to }) {
        for (let page = '1'; page !== null;) {
            const span = { from: from.toISOString(), to: to.toISOString(), page };
            const json = await this.#client.ask('settlementReportAPI', span);
            if (!isDone(json))
                throw new ProviderUnavailable('sslcommerz: the report is not to be had');
            for (const line of attemptsIn(json)) {
                const transaction = transactionOf(line);
                if (transaction === null)
                    throw new Error('A line of the report of SSLCommerz cannot be read.');
                yield transaction;
            }
            page = textIn(json, 'next_page') || null;
        }
    }
    async #query({ reference }) {
        const found = await this.#client.ask('merchantTransIDvalidationAPI', { tran_id: reference });
        if (!isDone(found))
            return nothingKnown('unknown');
        const attempt = decisive(attemptsIn(found));
        if (attempt === undefined)
            return this.#unattempted(reference);
        return stateOf(attempt) === 'succeeded'
            ? this.#validated(attempt, reference)
            : statusOf(attempt, reference);
    }
    /** Nobody tried to pay yet: then only the session is known, where there is one. */
    async #unattempted(reference) {
        const known = await this.parts.memory.recall({ direction: 'payin', reference });
        if (known === null)
            return nothingKnown('absent');
        const session = { sessionkey: known.externalId };
        const json = await this.#client.ask('merchantTransIDvalidationAPI', session);
        if (!isDone(json))
            return nothingKnown('unknown');
        const status = statusOf(json, reference);
        return status.state === 'pending' ? { ...status, state: 'requires_action' } : status;
    }
    /** The one answer that counts: an attempt's word alone proves nothing. */
    async #validated(attempt, reference) {
        const json = await this.#client.ask('validationserverAPI', { val_id: textIn(attempt, 'val_id') });
        return isDone(json) ? statusOf(json, reference) : nothingKnown('unknown');
    }
}
/** @throws ProviderUnavailable where it is our own store that is not accepted */
function refusedBy(json) {
    if (/store/i.test(textIn(json, 'failedreason')))
        throw new ProviderUnavailable('sslcommerz: the store is not accepted');
    return { ...nothingKnown('failed'), reason: 'DECLINED' };
}
//# sourceMappingURL=sslcommerz.provider.js.map