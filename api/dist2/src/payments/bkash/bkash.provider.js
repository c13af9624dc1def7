import { microsPerUnit, minuteMs } from '../../kernel/index.js';
import { bangladeshiNumber } from '../bangladeshi.number.js';
import { ProviderUnavailable, } from '../payment-provider.port.js';
import { objectsIn, textIn } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { BkashClient } from './bkash.client.js';
import { readNotice } from './bkash.notice.js';
import { codeOf, meaningOf, reasonOf, statusOf, transactionOf } from './bkash.reading.js';
const taka = (units) => ({ micros: units * microsPerUnit, currency: 'BDT' });
/** bKash: tokenized checkout in, B2C payment out. */
export class BkashProvider {
    settings;
    parts;
    id = 'bkash';
    #client;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        this.#client = new BkashClient(settings, parts);
    }
    capabilities() {
        return {
            methods: ['BKASH'],
            payin: true,
            payout: true,
            currencies: ['BDT'],
            min: taka(50n),
            max: taka(250000n),
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
    /** bKash tells of an account only when it is paid, so this looks at the number alone. */
    async validateDestination({ account }) {
        const number = bangladeshiNumber(account);
        return number === null
            ? { ok: false, code: 'MALFORMED' }
            : { ok: true, account: number, displayName: null };
    }
    async createPayin(wish) {
        const key = { direction: 'payin', reference: wish.reference };
        const known = await this.parts.memory.recall(key);
        if (known)
            return { ...(await this.query({ ...key, externalId: null })), redirectUrl: known.redirectUrl };
        const json = await this.#client.post('/tokenized/checkout/create', {
            mode: '0011',
            payerReference: ' ',
            callbackURL: wish.returnUrl,
            amount: twoPlaces(wish.amount),
            currency: 'BDT',
            intent: 'sale',
            merchantInvoiceNumber: wish.reference,
        });
        const status = this.#outcome(json, wish.reference, 'payer');
        const externalId = json && textIn(json, 'paymentID');
        if (status === 'ask' || !externalId || !json)
            return { ...(status === 'ask' ? nothingKnown('unknown') : status), redirectUrl: null };
        const kept = await this.parts.memory.remember(key, { externalId, redirectUrl: textIn(json, 'bkashURL') });
        return { ...status, externalId: kept.externalId, redirectUrl: kept.redirectUrl };
    }
    async completePayin(asked) {
        const paymentID = await this.#paymentId(asked);
        if (paymentID === null)
            return nothingKnown('absent');
        const json = await this.#client.post('/tokenized/checkout/execute', { paymentID });
        const status = this.#outcome(json, asked.reference, 'payer');
        return status === 'ask' ? this.query(asked) : status;
    }
    async createPayout({ reference, amount, destination }) {
        const json = await this.#client.post('/payment/b2cPayment', {
            amount: twoPlaces(amount),
            merchantInvoiceNumber: reference,
            receiverMSISDN: destination.account,
            currency: 'BDT',
        });
        const status = this.#outcome(json, reference, 'receiver');
        return status === 'ask' ? this.query({ direction: 'payout', reference, externalId: null }) : status;
    }
    /** Never throws: whoever asks must be told, if only that nobody knows. */
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
    parseWebhook(request) {
        return readNotice(request, this.settings, this.parts);
    }
    async *listTransactions({ from, to }) {
        for (let after = '0'; after !== null;) {
            const asked = { from: from.toISOString(), to: to.toISOString(), after };
            const json = await this.#client.get(`/statement?${new URLSearchParams(asked)}`);
            const lines = json && objectsIn(json, 'transactions');
            if (!json || !lines)
                throw new ProviderUnavailable('bkash: the statement is not to be had');
            for (const line of lines) {
                const transaction = transactionOf(line);
                if (transaction === null)
                    throw new Error('A line of the statement of bKash cannot be read.');
                yield transaction;
            }
            after = textIn(json, 'next') || null;
        }
    }
    /** A checkout that got no number never reached a payer: its address is in the answer that was lost. */
    async #queryPayin(asked) {
        const paymentID = await this.#paymentId(asked);
        if (paymentID === null)
            return nothingKnown('absent');
        const json = await this.#client.post('/tokenized/checkout/payment/status', { paymentID });
        return told(this.#outcome(json, asked.reference, 'payer'));
    }
    async #queryPayout({ reference }) {
        const body = { merchantInvoiceNumber: reference };
        const json = await this.#client.post('/payment/b2cPayment/status', body);
        if (json && textIn(json, 'transactionStatus') !== '')
            return statusOf(json, reference, 'receiver');
        const isAbsent = json !== null && meaningOf(codeOf(json)) === 'absent';
        return nothingKnown(isAbsent ? 'absent' : 'unknown');
    }
    async #paymentId({ direction, reference, externalId }) {
        const known = await this.parts.memory.recall({ direction, reference });
        return known?.externalId ?? (externalId?.startsWith('TR') ? externalId : null);
    }
    /** What an answer says of the payment, or that it must be asked for. */
    #outcome(json, reference, side) {
        if (json === null)
            return nothingKnown('unknown');
        switch (meaningOf(codeOf(json))) {
            case 'fine':
                return statusOf(json, reference, side);
            case 'already':
            case 'unheard':
                return 'ask';
            case 'absent':
                return nothingKnown('absent');
            case 'uncertain':
                return nothingKnown('unknown');
            case 'our_keys':
                throw new ProviderUnavailable(`bkash: our keys are not accepted (${codeOf(json)})`);
            case 'refused':
                return { ...nothingKnown('failed'), reason: reasonOf(json, side) };
        }
    }
}
const told = (status) => status === 'ask' ? nothingKnown('unknown') : status;
//# sourceMappingURL=bkash.provider.js.map