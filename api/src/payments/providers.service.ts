import { Sql, type Scope, type Shared } from '../kernel/index.js';
import type { AdapterParts } from './adapter.parts.js';
import { adaptersOf } from './adapters.js';
import { CertificateStore } from './certificate.store.js';
import { CircuitBreaker, type ProviderHealth } from './circuit.breaker.js';
import { GuardedProvider } from './guarded.provider.js';
import { hostedPage, type HostedForm, type HostedPage } from './hosted.page.js';
import type { PaymentMethod } from './payment.method.js';
import type { Direction, PaymentProvider, ProviderId } from './payment-provider.port.js';
import { ProviderMemory } from './provider.memory.js';

/** What a process keeps of its providers between operations. */
class ProviderState {
  readonly circuits = new Map<ProviderId, CircuitBreaker>();
  readonly certificates: CertificateStore;
  /** Rails that are asked before the configured ones. */
  preferred: readonly PaymentProvider[] = [];

  constructor(private readonly shared: Shared) {
    this.certificates = new CertificateStore(shared.config.providers.deadlineMs);
  }

  circuitOf(id: ProviderId): CircuitBreaker {
    const circuit = this.circuits.get(id) ?? new CircuitBreaker(id, () => this.shared.clock.now());
    this.circuits.set(id, circuit);
    return circuit;
  }
}
const states = new WeakMap<Shared, ProviderState>();
function stateOf(shared: Shared): ProviderState {
  const state = states.get(shared) ?? new ProviderState(shared);
  states.set(shared, state);
  return state;
}

/** For tests of what is made of a provider's answers: from now on these come first. */
export function useProviders(shared: Shared, providers: readonly PaymentProvider[]): void {
  stateOf(shared).preferred = providers;
}

/** Every way of money in and out that is configured here. */
export class Providers {
  readonly #state: ProviderState;
  #all: readonly PaymentProvider[] | null = null;

  constructor(private readonly scope: Scope) {
    this.#state = stateOf(scope.shared);
  }

  /** Who moves money by this method; null where nobody does. */
  for(method: PaymentMethod, direction: Direction): PaymentProvider | null {
    const found = this.all().find((provider) => {
      const can = provider.capabilities();
      return can[direction] && can.methods.includes(method);
    });
    return found ?? null;
  }

  byId(id: string): PaymentProvider | null {
    return this.all().find((provider) => provider.id === id) ?? null;
  }

  all(): readonly PaymentProvider[] {
    this.#all ??= [
      ...this.#state.preferred,
      ...this.#adapters().map((adapter) => new GuardedProvider(adapter, this.#state.circuitOf(adapter.id))),
    ];
    return this.#all;
  }

  /** How they have answered lately, as this node knows it. */
  health(): ProviderHealth[] {
    return this.all().map(({ id }) => this.#state.circuitOf(id).health());
  }

  /** Whether a provider is left alone for a while because it did not answer, as this node knows it. */
  isAway(id: ProviderId): boolean {
    return this.#state.circuitOf(id).health().open;
  }

  /** Whether money is only practised with. */
  get simulated(): boolean {
    return this.scope.config.providers.mode === 'simulator';
  }

  /**
   * The simulator's own checkout page, fetched for a payer who cannot reach it; with a form, what it answers to it.
   * Null for anything that is no page of the simulator.
   */
  hostedPage(redirectUrl: string, form?: HostedForm): Promise<HostedPage | null> {
    const { simulatorUrl, deadlineMs } = this.scope.config.providers;
    if (!this.simulated || simulatorUrl === null) return Promise.resolve(null);
    return hostedPage(redirectUrl, { simulatorUrl, deadlineMs, language: this.scope.request.locale, form });
  }

  #adapters(): PaymentProvider[] {
    return adaptersOf(this.scope.config.providers, (id) => this.#parts(id));
  }

  /** On a connection of their own: whatever transaction is open here, what a provider said is kept. */
  #parts(id: ProviderId): AdapterParts {
    const { em, config, shared } = this.scope;
    const sql = new Sql(em.fork({ useContext: false }));
    const now = () => shared.clock.now();
    const { deadlineMs, absenceIsFinalAfterMs } = config.providers;
    const memory = new ProviderMemory(sql, id, now);
    return { sql, memory, now, certificates: this.#state.certificates, deadlineMs, absenceIsFinalAfterMs };
  }
}
