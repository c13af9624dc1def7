import { createHash } from 'node:crypto';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider } from '../provider.http.js';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** Speaks HTTP with Skrill's automated payments: forms in, XML or plain lines out. */
export class SkrillClient {
    settings;
    parts;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
    }
    /** A step of a transfer: the answer's XML, or null where nobody can tell. @throws ProviderUnavailable */
    pay(fields) {
        return this.#post('pay.pl', fields);
    }
    /** A question; the answer as text. @throws ProviderUnavailable */
    ask(fields) {
        return this.#post('query.pl', { ...this.signedIn, ...fields });
    }
    /** The password is sent as its MD5, as Skrill wants it; TLS is what protects it. */
    get signedIn() {
        const { email, apiPassword } = this.settings;
        return { email, password: createHash('md5').update(apiPassword).digest('hex') };
    }
    async #post(program, fields) {
        const { deadlineMs } = this.parts;
        const url = `${this.settings.baseUrl}/app/${program}`;
        const body = new URLSearchParams(fields).toString();
        const outcome = await callProvider({ method: 'POST', url, headers: FORM, body, deadlineMs });
        if (outcome.kind === 'not_sent')
            throw new ProviderUnavailable(`skrill: ${outcome.why}`);
        return outcome.kind === 'answer' && outcome.status === 200 ? outcome.body : null;
    }
}
//# sourceMappingURL=skrill.client.js.map