import type { Amount, Currency, Scope } from '../kernel/index.js';
import { Providers, type PaymentMethod, type PaymentProvider } from '../payments/index.js';
import { ratesOf } from './rates.port.js';

/** Who takes money in by this method, here and now; null where nobody does. */
export const payinProvider = (scope: Scope, method: PaymentMethod): PaymentProvider | null =>
  scope.get(Providers).for(method, 'payin');

export interface Charge {
  readonly payin: Amount;
  /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
  readonly rate: bigint | null;
}

/** What the payer is asked for, so that the wallet gets the amount: rounded up to what the rail can move. */
export async function chargeFor(scope: Scope, amount: Amount, provider: PaymentProvider): Promise<Charge> {
  const { currencies, unitMicros } = provider.capabilities();
  if (currencies.includes(amount.currency)) return { payin: amount, rate: null };
  const currency: Currency = currencies[0]!;
  const { micros: rate } = await ratesOf(scope).rate(amount.currency, currency);
  const exact = (amount.micros * rate + 999_999n) / 1_000_000n;
  const micros = ((exact + unitMicros - 1n) / unitMicros) * unitMicros;
  return { payin: { micros, currency }, rate };
}

/** A capability to pay one deposit or give it up: 192 random bits, so it needs no sign-in beside it. */
export const checkoutUrl = ({ config }: Scope, token: string): string =>
  `${config.publicUrl}/checkout/${token}`;
