import { formatDecimal, InputCheck, microsPerUnit, type Amount } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';

/** What somebody wants to pay in. */
export interface DepositWish {
  readonly method: PaymentMethod;
  readonly amount: Amount;
}

const LIMITS = {
  USD: { sign: '$', least: microsPerUnit, most: 100_000n * microsPerUnit },
  BDT: { sign: '৳', least: 50n * microsPerUnit, most: 10_000_000n * microsPerUnit },
} as const;

/** @throws InvalidInputError with every bad field */
export function checkDeposit({ method, amount }: DepositWish, isOffered: boolean): void {
  const { sign, least, most } = LIMITS[amount.currency];
  const check = new InputCheck();
  if (!isOffered) {
    check.add(['method'], 'NOT_OFFERED', `${method} cannot be used to pay in ${amount.currency} here.`);
  }
  if (amount.micros < least) {
    check.add(['amount', 'amount'], 'TOO_SMALL', `Pay in at least ${sign}${formatDecimal(least)}.`);
  }
  if (amount.micros > most) {
    check.add(['amount', 'amount'], 'TOO_LARGE', `Pay in at most ${sign}${formatDecimal(most)} at once.`);
  }
  check.done();
}
