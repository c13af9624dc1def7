import { X509Certificate } from 'node:crypto';
import { callProvider } from './provider.http.js';
const MOST_KEPT = 20;
/** Certificates that were fetched, by address. The caller has made sure that the address is the provider's. */
export class CertificateStore {
    deadlineMs;
    #known = new Map();
    constructor(deadlineMs) {
        this.deadlineMs = deadlineMs;
    }
    /** Null where there is none, or its time is over. */
    async keyAt(url, now) {
        const certificate = this.#known.get(url) ?? (await this.#fetch(url));
        if (certificate === null)
            return null;
        const valid = certificate.validFromDate <= now && now < certificate.validToDate;
        return valid ? certificate.publicKey : null;
    }
    async #fetch(url) {
        const outcome = await callProvider({ method: 'GET', url, deadlineMs: this.deadlineMs });
        if (outcome.kind !== 'answer' || outcome.status !== 200)
            return null;
        try {
            const certificate = new X509Certificate(outcome.body);
            if (this.#known.size >= MOST_KEPT)
                this.#known.clear();
            this.#known.set(url, certificate);
            return certificate;
        }
        catch {
            return null;
        }
    }
}
//# sourceMappingURL=certificate.store.js.map