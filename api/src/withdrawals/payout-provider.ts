import { parseDecimal, type Scope } from '../kernel/index.js';
import { Providers, type Capabilities, type PaymentMethod, type PaymentProvider } from '../payments/index.js';

/** Who pays out by this method, here and now; null where nobody does. */
export const payoutProvider = (scope: Scope, method: PaymentMethod): PaymentProvider | null =>
  scope.get(Providers).for(method, 'payout');

/** Money leaves in the first currency the rail moves. */
export const isOfferedIn = (provider: PaymentProvider, country: string): boolean => {
  const { countries, closedTo } = provider.capabilities();
  return (countries.length === 0 || countries.includes(country)) && !closedTo.includes(country);
};

/** What the rail can do, within what the operator asks of this method and promises at the latest. */
export function termsOf(scope: Scope, method: PaymentMethod, provider: PaymentProvider): Capabilities {
  const capabilities = provider.capabilities();
  const terms = { ...capabilities, promiseMs: promiseOf(scope, capabilities) };
  const least = scope.config.limits.withdrawalMin[method];
  if (least?.currency !== terms.min.currency) return terms;
  const micros = parseDecimal(least.amount)!;
  return micros <= terms.min.micros ? terms : { ...terms, min: { micros, currency: least.currency } };
}

/** A rail that takes days is carried by people: no setting makes them faster. */
export function promiseOf(
  { config }: Scope,
  { settlement, promiseMs }: Pick<Capabilities, 'settlement' | 'promiseMs'>,
): number {
  const latestMs = config.payouts.promiseMs;
  return settlement === 'days' || promiseMs < latestMs ? promiseMs : latestMs;
}
