import type { Scope } from '../kernel/index.js';
import { Providers, type PaymentMethod, type PaymentProvider } from '../payments/index.js';

/** Who pays out by this method, here and now; null where nobody does. */
export const payoutProvider = (scope: Scope, method: PaymentMethod): PaymentProvider | null =>
  scope.get(Providers).for(method, 'payout');

/** Money leaves in the first currency the rail moves. */
export const isOfferedIn = (provider: PaymentProvider, country: string): boolean => {
  const { countries } = provider.capabilities();
  return countries.length === 0 || countries.includes(country);
};
