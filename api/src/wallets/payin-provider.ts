import { after, type Amount, type Currency, type Scope } from '../kernel/index.js';
import { Providers, type PaymentMethod, type PaymentProvider } from '../payments/index.js';
import { ratesOf } from './rates.port.js';

/** Who takes money in by this method, here and now; null where nobody does. */
export const payinProvider = (scope: Scope, method: PaymentMethod): PaymentProvider | null =>
  scope.get(Providers).for(method, 'payin');

export interface Charge {
  readonly payin: Amount;
  /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
  readonly rate: bigint | null;
  /** How long the rate stands; null without one. */
  readonly rateUntil: Date | null;
}

/** What the payer is asked for, so that the wallet gets the amount: rounded up to what the rail can move. */
export async function chargeFor(scope: Scope, amount: Amount, provider: PaymentProvider): Promise<Charge> {
  const { currencies, unitMicros } = provider.capabilities();
  const movable = (micros: bigint) => ((micros + unitMicros - 1n) / unitMicros) * unitMicros;
  if (currencies.includes(amount.currency))
    return { payin: { ...amount, micros: movable(amount.micros) }, rate: null, rateUntil: null };
  const currency: Currency = currencies[0]!;
  const { micros: rate, validMs } = await ratesOf(scope).rate(amount.currency, currency);
  const exact = (amount.micros * rate + 999_999n) / 1_000_000n;
  return { payin: { micros: movable(exact), currency }, rate, rateUntil: after(scope.now, validMs) };
}

/** A capability to pay one deposit or give it up: 192 random bits, so it needs no sign-in beside it. */
export const checkoutUrl = ({ config }: Scope, token: string): string =>
  `${config.publicUrl}/checkout/${token}`;
