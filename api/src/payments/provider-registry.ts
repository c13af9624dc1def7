import type { Scope, Shared } from '../kernel/index.js';
import type { Direction, PaymentProvider } from './payment-provider.port.js';
import type { PaymentMethod } from './payment.method.js';

/** Each process, and each world of the tests, has rails of its own. */
const rails = new WeakMap<Shared, readonly PaymentProvider[]>();

/** Told once when a process is put together. */
export function useProviders(shared: Shared, providers: readonly PaymentProvider[]): void {
  rails.set(shared, providers);
}

/** Who moves money by which method, here and now. */
export class Providers {
  constructor(private readonly scope: Scope) {}

  all(): readonly PaymentProvider[] {
    return rails.get(this.scope.shared) ?? [];
  }

  /** Null where nobody does. */
  for(method: PaymentMethod, direction: Direction): PaymentProvider | null {
    const serves = (provider: PaymentProvider): boolean => {
      const capabilities = provider.capabilities();
      return capabilities[direction] && capabilities.methods.includes(method);
    };
    return this.all().find(serves) ?? null;
  }
}
