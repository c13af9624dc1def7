import { ProviderUnavailable, } from './payment-provider.port.js';
/** An adapter behind its circuit breaker. An open circuit is certain not to have sent anything. */
export class GuardedProvider {
    inner;
    circuit;
    completePayin;
    cancel;
    constructor(inner, circuit) {
        this.inner = inner;
        this.circuit = circuit;
        if (inner.completePayin)
            this.completePayin = (asked) => this.#call(() => inner.completePayin(asked));
        if (inner.cancel)
            this.cancel = (asked) => this.#call(() => inner.cancel(asked));
    }
    get id() {
        return this.inner.id;
    }
    capabilities() {
        return this.inner.capabilities();
    }
    quote(amount) {
        return this.inner.quote(amount);
    }
    validateDestination(destination) {
        return this.inner.validateDestination(destination);
    }
    createPayin(wish) {
        return this.#call(() => this.inner.createPayin(wish));
    }
    createPayout(wish) {
        return this.#call(() => this.inner.createPayout(wish));
    }
    async query(asked) {
        try {
            return await this.#call(() => this.inner.query(asked));
        }
        catch (error) {
            if (!(error instanceof ProviderUnavailable))
                throw error;
            return { state: 'unknown', externalId: null, amount: null, reason: null };
        }
    }
    parseWebhook(request) {
        return this.inner.parseWebhook(request);
    }
    listTransactions(span) {
        return this.inner.listTransactions(span);
    }
    async #call(work) {
        if (!this.circuit.admits())
            throw new ProviderUnavailable(`${this.id}: left alone for a while`);
        try {
            const status = await work();
            if (status.state === 'unknown')
                this.circuit.failed();
            else
                this.circuit.succeeded();
            return status;
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                this.circuit.failed();
            throw error;
        }
    }
}
//# sourceMappingURL=guarded.provider.js.map