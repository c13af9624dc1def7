import { ProviderHints } from './provider-hints.service.js';
import { Providers } from './providers.service.js';
const counts = new WeakMap();
/** Enough to verify it again; what proxies added and what may be secret is left out. */
const KEPT_HEADERS = /^(content-type|x-amz-|x-km-|paypal-|x-signature)/;
/** What providers tell us. Believed only as a reason to ask. */
export class Webhooks {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Null for a provider that is not known here. */
    async receive(providerId, request) {
        const provider = this.scope.get(Providers).byId(providerId);
        if (provider === null)
            return null;
        const counted = this.#counts(provider.id);
        const parsed = await provider.parseWebhook(request);
        if (!parsed.ok) {
            counted.refused += 1;
            return { status: 400, body: '' };
        }
        const fresh = await this.#keep(provider, request, parsed);
        counted[fresh || parsed.hints.length === 0 ? 'accepted' : 'repeated'] += 1;
        return parsed.answer;
    }
    /** Since this process began. */
    counts() {
        return Object.fromEntries(counts.get(this.scope.shared) ?? []);
    }
    /** Raw message and hint together, or neither: a provider that gets no answer will tell again. */
    #keep({ id }, request, { hints }) {
        const { scope } = this;
        return scope.atomically(async () => {
            let fresh = false;
            for (const hint of hints) {
                if (!(await this.#store(id, hint, request)))
                    continue;
                fresh = true;
                await scope.get(ProviderHints).add(hint, id);
            }
            return fresh;
        });
    }
    async #store(provider, { eventId }, { headers, body }) {
        const kept = Object.entries(headers).filter(([name]) => KEPT_HEADERS.test(name));
        const row = await this.scope.sql.first(`insert into provider_webhook (provider, event_id, received_at, headers, body)
        values ($1, $2, $3, $4, $5) on conflict do nothing returning 1 as stored`, [provider, eventId, this.scope.now, JSON.stringify(Object.fromEntries(kept)), body]);
        return row !== null;
    }
    #counts(provider) {
        const all = counts.get(this.scope.shared) ?? new Map();
        counts.set(this.scope.shared, all);
        const mine = all.get(provider) ?? { accepted: 0, repeated: 0, refused: 0 };
        all.set(provider, mine);
        return mine;
    }
}
//# sourceMappingURL=webhooks.service.js.map