import { microsPerUnit, minuteMs } from '../../kernel/index.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { callProvider, jsonOf, objectsIn, textIn } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { aggregatorNumber } from './aggregator.number.js';
import { statusOf, transactionOf } from './aggregator.reading.js';
import { isSignedBy, signatureOf } from './aggregator.signature.js';
const taka = (units) => ({ micros: units * microsPerUnit, currency: 'BDT' });
const REFERENCE = /^[\x21-\x7e]{1,255}$/;
/** What is older was written for another day. */
const FRESH_MS = 10 * minuteMs;
/** One house that pays out to many: mobile recharge of every operator, and Rocket. Its calls are signed one by one. */
export class AggregatorProvider {
    settings;
    parts;
    id = 'aggregator';
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
    }
    capabilities() {
        return {
            methods: ['RECHARGE', 'ROCKET'],
            payin: false,
            payout: true,
            currencies: ['BDT'],
            min: taka(20n),
            max: taka(25000n),
            countries: ['BD'],
            closedTo: [],
            payoutFee: { rate: '0', fixedMicros: 0n },
            settlement: 'minutes',
            promiseMs: 15 * minuteMs,
            unitMicros: HUNDREDTH_MICROS,
            maxReferenceLength: 64,
            absenceIsFinalAfterMs: this.parts.absenceIsFinalAfterMs,
        };
    }
    async quote() {
        return this.capabilities();
    }
    async validateDestination({ account, method }) {
        const number = aggregatorNumber(account, method);
        return number === null
            ? { ok: false, code: 'MALFORMED' }
            : { ok: true, account: number, displayName: null };
    }
    async createPayin() {
        throw new ProviderUnavailable('the aggregator pays out only');
    }
    async createPayout({ reference, amount, destination }) {
        const body = {
            external_id: reference,
            flow_type: 'B2C',
            payout_method: destination.method,
            country: 'BD',
            amount: twoPlaces(amount),
            currency: 'BDT',
            beneficiary: { account: destination.account, name: destination.name },
        };
        const answer = await this.#call('POST', '/payouts', JSON.stringify(body));
        if (answer === null)
            return nothingKnown('unknown');
        // A repeat is answered with the payout that is there: 409 instead of 201.
        if ([200, 201, 409].includes(answer.status))
            return statusOf(answer.json, reference);
        return answer.status === 422
            ? { ...nothingKnown('failed'), reason: 'DECLINED' }
            : nothingKnown('unknown');
    }
    async query({ reference }) {
        try {
            const answer = await this.#call('GET', `/payouts/external/${encodeURIComponent(reference)}`);
            if (answer === null)
                return nothingKnown('unknown');
            const isAbsent = answer.status === 404 && textIn(answer.json, 'code') === 'PAYOUT_NOT_FOUND';
            return isAbsent ? nothingKnown('absent') : statusOf(answer.json, reference);
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                return nothingKnown('unknown');
            throw error;
        }
    }
    async parseWebhook({ headers, body }) {
        const { login, secret } = this.settings;
        const [date, text] = [headers['x-signature-date'] ?? '', body.toString('utf8')];
        if (!isSignedBy({ login, date, body: text }, headers['x-signature'] ?? '', secret))
            return { ok: false, reason: 'the signature is wrong' };
        if (!(Math.abs(Date.parse(date) - this.parts.now().getTime()) < FRESH_MS))
            return { ok: false, reason: 'it was signed at another time' };
        const json = jsonOf(text);
        const [eventId, reference] = json ? [textIn(json, 'event_id'), textIn(json, 'external_id')] : ['', ''];
        if (!REFERENCE.test(eventId) || !REFERENCE.test(reference))
            return { ok: false, reason: 'no payment of ours' };
        return {
            ok: true,
            hints: [{ eventId, direction: 'payout', reference }],
            answer: { status: 200, body: '' },
        };
    }
    async *listTransactions({ from, to }) {
        for (let cursor = ''; cursor !== null;) {
            const span = { from: from.toISOString(), to: to.toISOString(), cursor };
            const answer = await this.#call('GET', `/payouts?${new URLSearchParams(span)}`);
            const lines = answer?.status === 200 ? objectsIn(answer.json, 'data') : null;
            if (!answer || !lines)
                throw new ProviderUnavailable('aggregator: the list is not to be had');
            for (const line of lines) {
                const transaction = transactionOf(line);
                if (transaction === null)
                    throw new Error('A line of the list of the aggregator cannot be read.');
                yield transaction;
            }
            cursor = textIn(answer.json, 'next_cursor') || null;
        }
    }
    /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
    async #call(method, path, body = '') {
        const { baseUrl, login, secret } = this.settings;
        const date = this.parts.now().toISOString();
        const headers = {
            'content-type': 'application/json',
            'x-login': login,
            'x-date': date,
            authorization: `V2-HMAC-SHA256, Signature: ${signatureOf({ login, date, body }, secret)}`,
        };
        const given = method === 'GET' ? {} : { body };
        const { deadlineMs } = this.parts;
        const outcome = await callProvider({ method, url: `${baseUrl}${path}`, headers, deadlineMs, ...given });
        if (outcome.kind === 'not_sent')
            throw new ProviderUnavailable(`aggregator: ${outcome.why}`);
        if (outcome.kind === 'unclear' || outcome.status >= 500)
            return null;
        if ([401, 403, 429].includes(outcome.status))
            throw new ProviderUnavailable(`aggregator: turned away (${outcome.status})`);
        const json = jsonOf(outcome.body);
        return json && { status: outcome.status, json };
    }
}
//# sourceMappingURL=aggregator.provider.js.map