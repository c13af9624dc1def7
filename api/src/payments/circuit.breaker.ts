import { after, secondMs } from '../kernel/index.js';
import type { ProviderId } from './payment-provider.port.js';

export interface ProviderHealth {
  readonly id: ProviderId;
  /** Whether it is left alone for a while because it did not answer. */
  readonly open: boolean;
  readonly since: Date | null;
}

const MOST_FAILURES = 5;
const REST_MS = 30 * secondMs;

/**
 * Leaves a provider alone that failed several times in a row. After a rest one call is let through; if it succeeds
 * everybody may call again. Each node finds out for itself.
 */
export class CircuitBreaker {
  #failures = 0;
  #openedAt: Date | null = null;
  #probeAt: Date | null = null;

  constructor(
    readonly id: ProviderId,
    private readonly now: () => Date,
  ) {}

  /** Whether a call may be made now; the one that may after a rest is the caller's. */
  admits(): boolean {
    if (this.#probeAt === null) return true;
    if (this.now() < this.#probeAt) return false;
    this.#probeAt = after(this.now(), REST_MS);
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openedAt = this.#probeAt = null;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures < MOST_FAILURES) return;
    this.#openedAt ??= this.now();
    this.#probeAt = after(this.now(), REST_MS);
  }

  health(): ProviderHealth {
    return { id: this.id, open: this.#openedAt !== null, since: this.#openedAt };
  }
}
