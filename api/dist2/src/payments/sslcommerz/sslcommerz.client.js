import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf } from '../provider.http.js';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** Speaks HTTP with SSLCommerz: forms in, JSON out, the store's password beside every question. */
export class SslcommerzClient {
    settings;
    parts;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
    }
    /** A new session; null where nobody can tell what became of the call. @throws ProviderUnavailable */
    async session(fields) {
        const url = `${this.settings.baseUrl}/gwprocess/v4/api.php`;
        const body = new URLSearchParams({ ...this.#store(), ...fields }).toString();
        const { deadlineMs } = this.parts;
        return answerIn(await callProvider({ method: 'POST', url, headers: FORM, body, deadlineMs }));
    }
    /** @throws ProviderUnavailable */
    async ask(api, fields) {
        const query = new URLSearchParams({ ...fields, ...this.#store(), v: '1', format: 'json' });
        const url = `${this.settings.baseUrl}/validator/api/${api}.php?${query}`;
        return answerIn(await callProvider({ method: 'GET', url, deadlineMs: this.parts.deadlineMs }));
    }
    #store() {
        return { store_id: this.settings.storeId, store_passwd: this.settings.storePassword };
    }
}
function answerIn(outcome) {
    if (outcome.kind === 'not_sent')
        throw new ProviderUnavailable(`sslcommerz: ${outcome.why}`);
    return outcome.kind === 'answer' && outcome.status === 200 ? jsonOf(outcome.body) : null;
}
//# sourceMappingURL=sslcommerz.client.js.map