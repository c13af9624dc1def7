import { Sql } from '../kernel/index.js';
import { adaptersOf } from './adapters.js';
import { CertificateStore } from './certificate.store.js';
import { CircuitBreaker } from './circuit.breaker.js';
import { GuardedProvider } from './guarded.provider.js';
import { hostedPage } from './hosted.page.js';
import { ProviderMemory } from './provider.memory.js';
/** What a process keeps of its providers between operations. */
class ProviderState {
    shared;
    circuits = new Map();
    certificates;
    /** Rails that are asked before the configured ones. */
    preferred = [];
    constructor(shared) {
        this.shared = shared;
        this.certificates = new CertificateStore(shared.config.providers.deadlineMs);
    }
    circuitOf(id) {
        const circuit = this.circuits.get(id) ?? new CircuitBreaker(id, () => this.shared.clock.now());
        this.circuits.set(id, circuit);
        return circuit;
    }
}
const states = new WeakMap();
function stateOf(shared) {
    const state = states.get(shared) ?? new ProviderState(shared);
    states.set(shared, state);
    return state;
}
/** For tests of what is made of a provider's answers: from now on these come first. */
export function useProviders(shared, providers) {
    stateOf(shared).preferred = providers;
}
/** Every way of money in and out that is configured here. */
export class Providers {
    scope;
    #state;
    #all = null;
    constructor(scope) {
        this.scope = scope;
        this.#state = stateOf(scope.shared);
    }
    /** Who moves money by this method; null where nobody does. */
    for(method, direction) {
        const found = this.all().find((provider) => {
            const can = provider.capabilities();
            return can[direction] && can.methods.includes(method);
        });
        return found ?? null;
    }
    byId(id) {
        return this.all().find((provider) => provider.id === id) ?? null;
    }
    all() {
        this.#all ??= [
            ...this.#state.preferred,
            ...this.#adapters().map((adapter) => new GuardedProvider(adapter, this.#state.circuitOf(adapter.id))),
        ];
        return this.#all;
    }
    /** How they have answered lately, as this node knows it. */
    health() {
        return this.all().map(({ id }) => this.#state.circuitOf(id).health());
    }
    /** Whether a provider is left alone for a while because it did not answer, as this node knows it. */
    isAway(id) {
        return this.#state.circuitOf(id).health().open;
    }
    /** Whether money is only practised with. */
    get simulated() {
        return this.scope.config.providers.mode === 'simulator';
    }
    /**
     * The simulator's own checkout page, fetched for a payer who cannot reach it; with a form, what it answers to it.
     * Null for anything that is no page of the simulator.
     */
    hostedPage(redirectUrl, form) {
        const { simulatorUrl, deadlineMs } = this.scope.config.providers;
        if (!this.simulated || simulatorUrl === null)
            return Promise.resolve(null);
        return hostedPage(redirectUrl, { simulatorUrl, deadlineMs, language: this.scope.request.locale, form });
    }
    #adapters() {
        return adaptersOf(this.scope.config.providers, (id) => this.#parts(id));
    }
    /** On a connection of their own: whatever transaction is open here, what a provider said is kept. */
    #parts(id) {
        const { em, config, shared } = this.scope;
        const sql = new Sql(em.fork({ useContext: false }));
        const now = () => shared.clock.now();
        const { deadlineMs, absenceIsFinalAfterMs } = config.providers;
        const memory = new ProviderMemory(sql, id, now);
        return { sql, memory, now, certificates: this.#state.certificates, deadlineMs, absenceIsFinalAfterMs };
    }
}
//# sourceMappingURL=providers.service.js.map