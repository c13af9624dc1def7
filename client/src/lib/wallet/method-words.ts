import type { PaymentMethod } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** In the order they are offered in: what most people here have comes first. */
const names: Record<PaymentMethod, () => string> = {
  BKASH: m.wallet_method_bkash,
  NAGAD: m.wallet_method_nagad,
  ROCKET: m.wallet_method_rocket,
  RECHARGE: m.wallet_method_recharge,
  BANK: m.wallet_method_bank,
  PAYPAL: m.wallet_method_paypal,
  SKRILL: m.wallet_method_skrill,
  CARD: m.wallet_method_card,
  CRYPTO: m.wallet_method_crypto,
};
const order = Object.keys(names);

/** Methods may be added to the API before this page learns their names. */
export const methodName = (method: PaymentMethod): string =>
  (names as Partial<typeof names>)[method]?.() ?? method;

export const inOrder = <T extends { method: PaymentMethod }>(options: readonly T[]): T[] =>
  options.toSorted((a, b) => placeOf(a.method) - placeOf(b.method));

const placeOf = (method: string) => {
  const place = order.indexOf(method);
  return place < 0 ? order.length : place;
};
