import { randomBytes } from 'node:crypto';
import { microsPerUnit, minuteMs } from '../../kernel/index.js';
import { bangladeshiNumber } from '../bangladeshi.number.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { objectsIn, textIn } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { NagadClient } from './nagad.client.js';
import { isAbsent, isDuplicate, isOurMistake, statusOf, transactionOf } from './nagad.reading.js';
const taka = (units) => ({ micros: units * microsPerUnit, currency: 'BDT' });
const TAKA_CODE = '050';
/** Nagad: hosted checkout in, disbursement out. It sends no messages; the payer's way back and our questions tell. */
export class NagadProvider {
    settings;
    parts;
    id = 'nagad';
    #client;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        this.#client = new NagadClient(settings, parts);
    }
    capabilities() {
        return {
            methods: ['NAGAD'],
            payin: true,
            payout: true,
            currencies: ['BDT'],
            min: taka(50n),
            max: taka(200000n),
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
    async validateDestination({ account }) {
        const number = bangladeshiNumber(account);
        return number === null
            ? { ok: false, code: 'MALFORMED' }
            : { ok: true, account: number, displayName: null };
    }
    /** Two steps: the order is made known, then its amount; only the second gives a page to pay on. */
    async createPayin(wish) {
        const key = { direction: 'payin', reference: wish.reference };
        const known = await this.parts.memory.recall(key);
        if (known) {
            const status = await this.query({ ...key, externalId: null });
            return { ...status, externalId: status.externalId ?? known.externalId, redirectUrl: known.redirectUrl };
        }
        const begun = await this.#initialize(wish.reference);
        const page = begun && (await this.#complete(begun, wish));
        if (begun === null || page === null)
            return { ...nothingKnown('unknown'), redirectUrl: null };
        const kept = await this.parts.memory.remember(key, { externalId: begun.paymentId, redirectUrl: page });
        return {
            ...nothingKnown('requires_action'),
            externalId: kept.externalId,
            redirectUrl: kept.redirectUrl,
        };
    }
    async createPayout({ reference, amount, destination }) {
        const json = await this.#client.post(`/disbursement/transfer/${this.settings.merchantId}/${reference}`, {
            orderId: reference,
            receiver: destination.account,
            amount: twoPlaces(amount),
            currencyCode: TAKA_CODE,
        });
        if (json === null)
            return nothingKnown('unknown');
        assertOurs(json);
        if (isDuplicate(json))
            return this.query({ direction: 'payout', reference, externalId: null });
        return statusOf(json, reference);
    }
    async query(asked) {
        try {
            return await (asked.direction === 'payin' ? this.#queryPayin(asked) : this.#queryPayout(asked));
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                return nothingKnown('unknown');
            throw error;
        }
    }
    async parseWebhook() {
        return { ok: false, reason: 'Nagad sends no messages' };
    }
    async *listTransactions({ from, to }) {
        for (let page = '1'; page !== null;) {
            const span = new URLSearchParams({ from: from.toISOString(), to: to.toISOString(), page });
            const json = await this.#client.get(`/report/${this.settings.merchantId}?${span}`);
            const lines = json && objectsIn(json, 'transactions');
            if (!json || !lines)
                throw new ProviderUnavailable('nagad: the report is not to be had');
            for (const line of lines) {
                const transaction = transactionOf(line);
                if (transaction === null)
                    throw new Error('A line of the report of Nagad cannot be read.');
                yield transaction;
            }
            page = textIn(json, 'nextPage') || null;
        }
    }
    async #initialize(reference) {
        const { merchantId, accountNumber } = this.settings;
        const datetime = dhakaTime(this.parts.now());
        const secret = { merchantId, datetime, orderId: reference, challenge: randomBytes(20).toString('hex') };
        const path = `/check-out/initialize/${merchantId}/${reference}`;
        const json = await this.#client.post(path, secret, { accountNumber, dateTime: datetime });
        if (json)
            assertOurs(json);
        const plain = json && (await this.#client.unseal(json));
        const paymentId = plain && textIn(plain, 'paymentReferenceId');
        return paymentId ? { paymentId, challenge: textIn(plain, 'challenge') } : null;
    }
    async #complete({ paymentId, challenge }, { reference, amount, returnUrl }) {
        const { merchantId } = this.settings;
        const secret = {
            merchantId,
            orderId: reference,
            currencyCode: TAKA_CODE,
            amount: twoPlaces(amount),
            challenge,
        };
        const open = { merchantCallbackURL: returnUrl, additionalMerchantInfo: { orderNo: reference } };
        const json = await this.#client.post(`/check-out/complete/${paymentId}`, secret, open);
        return json && textIn(json, 'status') === 'Success' ? textIn(json, 'callBackUrl') || null : null;
    }
    /** An order whose second answer was lost has no page, so nobody can have paid it. */
    async #queryPayin({ reference }) {
        const known = await this.parts.memory.recall({ direction: 'payin', reference });
        if (known === null)
            return nothingKnown('absent');
        const json = await this.#client.get(`/verify/payment/${known.externalId}`);
        return json === null ? nothingKnown('unknown') : statusOf(json, reference);
    }
    async #queryPayout({ reference }) {
        const json = await this.#client.get(`/disbursement/status/${this.settings.merchantId}/${reference}`);
        if (json === null)
            return nothingKnown('unknown');
        return isAbsent(json) ? nothingKnown('absent') : statusOf(json, reference);
    }
}
/** @throws ProviderUnavailable where nothing was looked at because of our own keys */
function assertOurs(json) {
    if (isOurMistake(json))
        throw new ProviderUnavailable(`nagad: ${textIn(json, 'reason')}`);
}
const DHAKA_MS = 6 * 60 * minuteMs;
/** 20261128123000, as clocks in Dhaka show it. */
const dhakaTime = (now) => new Date(now.getTime() + DHAKA_MS).toISOString().replace(/\D/g, '').slice(0, 14);
//# sourceMappingURL=nagad.provider.js.map