import type { Amount } from '../kernel/index.js';
import type { CircuitBreaker } from './circuit.breaker.js';
import {
  ProviderUnavailable,
  type Asked,
  type Destination,
  type PayinWish,
  type PaymentProvider,
  type PayoutTerms,
  type PayoutWish,
  type ProviderStatus,
  type RawRequest,
} from './payment-provider.port.js';

/** An adapter behind its circuit breaker. An open circuit is certain not to have sent anything. */
export class GuardedProvider implements PaymentProvider {
  readonly completePayin?: (asked: Asked) => Promise<ProviderStatus>;
  readonly cancel?: (asked: Asked) => Promise<ProviderStatus>;

  constructor(
    private readonly inner: PaymentProvider,
    private readonly circuit: CircuitBreaker,
  ) {
    if (inner.completePayin) this.completePayin = (asked) => this.#call(() => inner.completePayin!(asked));
    if (inner.cancel) this.cancel = (asked) => this.#call(() => inner.cancel!(asked));
  }

  get id() {
    return this.inner.id;
  }

  capabilities() {
    return this.inner.capabilities();
  }

  quote(amount: Amount): Promise<PayoutTerms> {
    return this.inner.quote(amount);
  }

  validateDestination(destination: Destination) {
    return this.inner.validateDestination(destination);
  }

  createPayin(wish: PayinWish) {
    return this.#call(() => this.inner.createPayin(wish));
  }

  createPayout(wish: PayoutWish) {
    return this.#call(() => this.inner.createPayout(wish));
  }

  async query(asked: Asked): Promise<ProviderStatus> {
    try {
      return await this.#call(() => this.inner.query(asked));
    } catch (error) {
      if (!(error instanceof ProviderUnavailable)) throw error;
      return { state: 'unknown', externalId: null, amount: null, reason: null };
    }
  }

  parseWebhook(request: RawRequest) {
    return this.inner.parseWebhook(request);
  }

  listTransactions(span: { from: Date; to: Date }) {
    return this.inner.listTransactions(span);
  }

  async #call<T extends ProviderStatus>(work: () => Promise<T>): Promise<T> {
    if (!this.circuit.admits()) throw new ProviderUnavailable(`${this.id}: left alone for a while`);
    try {
      const status = await work();
      if (status.state === 'unknown') this.circuit.failed();
      else this.circuit.succeeded();
      return status;
    } catch (error) {
      if (error instanceof ProviderUnavailable) this.circuit.failed();
      throw error;
    }
  }
}
