import type { Format, MoneyValue } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';

interface Exchanged {
  amount: MoneyValue;
  payout: MoneyValue;
  rate?: string | null;
}

/** "$1 = ৳120", the dearer of the two first. */
export function rateText({ amount, payout, rate }: Exchanged, format: Format): string {
  const perOne = { amount: rate ?? '0', currency: payout.currency };
  const one = { amount: '1', currency: amount.currency };
  return m.wallet_rate_of({ one: format.money(one), other: format.money(perOne) });
}

/** A usual time, to the minute. */
export const minutesText = (minutes: number, format: Format): string =>
  minutes < 1 ? m.wallet_under_minute() : format.minutes(Math.round(minutes));
