import { constants, createSign, createVerify, privateDecrypt, publicEncrypt } from 'node:crypto';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn } from '../provider.http.js';
/** RSA with a key of 2,048 bits takes this much at once. */
const PKCS1 = constants.RSA_PKCS1_PADDING;
/** Speaks HTTP with Nagad: what is secret is encrypted for them and signed by us, and the other way round. */
export class NagadClient {
    settings;
    parts;
    constructor(settings, parts) {
        this.settings = settings;
        this.parts = parts;
    }
    /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
    async post(path, secret, open = {}) {
        const keys = await this.settings.keys();
        const body = JSON.stringify({ ...open, ...sealed(secret, keys) });
        return this.#call('POST', path, body);
    }
    get(path) {
        return this.#call('GET', path);
    }
    /** What only we can read and only Nagad can have signed; null where it is neither. */
    async unseal(answer) {
        const { privateKey, publicKey } = await this.settings.keys();
        try {
            const sensitive = Buffer.from(textIn(answer, 'sensitiveData'), 'base64');
            const plain = privateDecrypt({ key: privateKey, padding: PKCS1 }, sensitive);
            const isTheirs = createVerify('RSA-SHA1')
                .update(plain)
                .verify(publicKey, textIn(answer, 'signature'), 'base64');
            return isTheirs ? jsonOf(plain.toString('utf8')) : null;
        }
        catch {
            return null;
        }
    }
    async #call(method, path, body) {
        const { deadlineMs } = this.parts;
        const url = `${this.settings.baseUrl}/api/dfs${path}`;
        const headers = {
            'content-type': 'application/json',
            'x-km-api-version': 'v-0.2.0',
            'x-km-mc-id': this.settings.merchantId,
            'x-km-ip-v4': '127.0.0.1',
            'x-km-client-type': 'PC_WEB',
        };
        const outcome = await callProvider({
            method,
            url,
            headers,
            deadlineMs,
            ...(body === undefined ? {} : { body }),
        });
        if (outcome.kind === 'not_sent')
            throw new ProviderUnavailable(`nagad: ${outcome.why}`);
        return outcome.kind === 'answer' && outcome.status < 500 ? jsonOf(outcome.body) : null;
    }
}
function sealed(secret, { privateKey, publicKey }) {
    const plain = Buffer.from(JSON.stringify(secret));
    return {
        sensitiveData: publicEncrypt({ key: publicKey, padding: PKCS1 }, plain).toString('base64'),
        signature: createSign('RSA-SHA1').update(plain).sign(privateKey, 'base64'),
    };
}
//# sourceMappingURL=nagad.client.js.map