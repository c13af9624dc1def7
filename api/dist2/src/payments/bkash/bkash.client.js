import { secondMs } from '../../kernel/index.js';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn } from '../provider.http.js';
import { TokenKeeper, TokenNotAsked } from '../token.keeper.js';
/** Turned away before anything was looked at. */
const AT_THE_DOOR = new Set([401, 403, 429]);
const JSON_HEADERS = { 'content-type': 'application/json' };
/** Speaks HTTP with bKash: signs in, sends, and tells what is certain from what is not. */
export class BkashClient {
    settings;
    parts;
    #tokens;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
        const { sql, now } = parts;
        this.#tokens = new TokenKeeper('bkash', { sql, now, ask: (refresh) => this.#ask(refresh) });
    }
    /** @throws ProviderUnavailable where it is certain that bKash did nothing */
    post(path, body) {
        return this.#signedIn((headers) => this.#call('POST', path, { headers, body: JSON.stringify(body) }));
    }
    /** @throws ProviderUnavailable */
    get(path) {
        return this.#signedIn((headers) => this.#call('GET', path, { headers }));
    }
    async #signedIn(send) {
        for (let tries = 2;; tries -= 1) {
            const token = await this.#tokens.token();
            const outcome = await send({ authorization: token, 'x-app-key': this.settings.appKey });
            if (outcome.kind === 'not_sent')
                throw new ProviderUnavailable(`bkash: ${outcome.why}`);
            if (outcome.kind === 'unclear')
                return null;
            if (!AT_THE_DOOR.has(outcome.status))
                return outcome.status < 500 ? jsonOf(outcome.body) : null;
            if (outcome.status === 401)
                await this.#tokens.spoiled(token);
            if (outcome.status !== 401 || tries === 1)
                throw new ProviderUnavailable(`bkash: turned away (${outcome.status})`);
        }
    }
    /** A token moves no money, so whatever goes wrong here is only a reason to come back later. */
    async #ask(refreshToken) {
        const { username, password, appKey, appSecret } = this.settings;
        const body = {
            app_key: appKey,
            app_secret: appSecret,
            ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
        };
        const path = `/tokenized/checkout/token/${refreshToken === null ? 'grant' : 'refresh'}`;
        const headers = { username, password };
        const outcome = await this.#call('POST', path, { headers, body: JSON.stringify(body) });
        if (outcome.kind === 'not_sent')
            throw new TokenNotAsked(`bkash: ${outcome.why}`);
        if (outcome.kind === 'unclear')
            throw new ProviderUnavailable(`bkash: ${outcome.why}`);
        if (outcome.status === 503)
            throw new TokenNotAsked('bkash: closed for maintenance');
        if (outcome.status >= 500)
            throw new ProviderUnavailable(`bkash: no token (${outcome.status})`);
        const json = outcome.status === 200 ? jsonOf(outcome.body) : null;
        const token = json && textIn(json, 'id_token');
        if (!json || !token)
            return null;
        const lifeMs = Number(textIn(json, 'expires_in')) * secondMs;
        return { token, refreshToken: textIn(json, 'refresh_token') || null, lifeMs };
    }
    #call(method, path, { headers, body }) {
        const { deadlineMs } = this.parts;
        const url = `${this.settings.baseUrl}${path}`;
        const all = { ...(body === undefined ? {} : JSON_HEADERS), ...headers };
        return callProvider({ method, url, headers: all, ...(body === undefined ? {} : { body }), deadlineMs });
    }
}
//# sourceMappingURL=bkash.client.js.map