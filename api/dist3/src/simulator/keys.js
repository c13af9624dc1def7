import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { selfSigned } from './self-signed.js';
const TWENTY_YEARS_MS = 20 * 365 * 86_400_000;
const DAY_MS = 86_400_000;
/** The providers' keys: made when one is first needed, kept in the journal, the same after a restart. */
export class Keys {
    journal;
    #keys = new Map();
    constructor(journal) {
        this.journal = journal;
        for (const entry of journal.entries) {
            if (entry.kind !== 'key')
                continue;
            const { pem, certificate } = entry;
            this.#keys.set(entry.name, { privateKey: createPrivateKey(pem), certificate });
        }
    }
    named(name) {
        const known = this.#keys.get(name);
        if (known)
            return known;
        const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
        const now = new Date();
        const validity = {
            from: new Date(now.getTime() - DAY_MS),
            to: new Date(now.getTime() + TWENTY_YEARS_MS),
        };
        const certificate = selfSigned(`${name} (practice)`, pair, validity);
        const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
        this.journal.write(now, [{ kind: 'key', name, pem, certificate }]);
        const key = { privateKey: pair.privateKey, certificate };
        this.#keys.set(name, key);
        return key;
    }
}
//# sourceMappingURL=keys.js.map