import { secondMs } from '../../kernel/index.js';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn } from '../provider.http.js';
import { TokenKeeper, TokenNotAsked } from '../token.keeper.js';
const JSON_BODY = { 'content-type': 'application/json' };
const FORM_BODY = { 'content-type': 'application/x-www-form-urlencoded' };
/** Turned away before anything was looked at. */
const AT_THE_DOOR = new Set([401, 403, 429]);
/** Speaks HTTP with PayPal: signs in, sends, and tells what is certain from what is not. */
export class PaypalClient {
    settings;
    parts;
    #tokens;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        const { sql, now } = parts;
        this.#tokens = new TokenKeeper('paypal', { sql, now, ask: () => this.#ask() });
    }
    /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
    post(path, body) {
        return this.#signedIn((headers) => this.#call('POST', path, { headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) }));
    }
    /** @throws ProviderUnavailable */
    get(path) {
        return this.#signedIn((headers) => this.#call('GET', path, { headers }));
    }
    async #signedIn(send) {
        for (let tries = 2;; tries -= 1) {
            const token = await this.#tokens.token();
            const outcome = await send({ authorization: `Bearer ${token}` });
            if (outcome.kind === 'not_sent')
                throw new ProviderUnavailable(`paypal: ${outcome.why}`);
            if (outcome.kind === 'unclear')
                return null;
            if (!AT_THE_DOOR.has(outcome.status))
                return answerIn(outcome);
            if (outcome.status === 401)
                await this.#tokens.spoiled(token);
            if (outcome.status !== 401 || tries === 1)
                throw new ProviderUnavailable(`paypal: turned away (${outcome.status})`);
        }
    }
    /** PayPal knows no refresh tokens here: it is asked anew. */
    async #ask() {
        const { clientId, clientSecret } = this.settings;
        const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
        const outcome = await this.#call('POST', '/v1/oauth2/token', {
            headers: { ...FORM_BODY, authorization: `Basic ${basic}` },
            body: 'grant_type=client_credentials',
        });
        if (outcome.kind === 'not_sent')
            throw new TokenNotAsked(`paypal: ${outcome.why}`);
        if (outcome.kind === 'unclear')
            throw new ProviderUnavailable(`paypal: ${outcome.why}`);
        if (outcome.status >= 500)
            throw new TokenNotAsked(`paypal: no token (${outcome.status})`);
        const json = outcome.status === 200 ? jsonOf(outcome.body) : null;
        const token = json && textIn(json, 'access_token');
        if (!json || !token)
            return null;
        return { token, refreshToken: null, lifeMs: Number(textIn(json, 'expires_in')) * secondMs };
    }
    #call(method, path, rest) {
        const { deadlineMs } = this.parts;
        return callProvider({ method, url: `${this.settings.baseUrl}${path}`, deadlineMs, ...rest });
    }
}
function answerIn({ status, body }) {
    const json = status < 500 ? jsonOf(body) : null;
    return json && { status, json };
}
//# sourceMappingURL=paypal.client.js.map