import { toDecimal, toMicros } from '#lib/format/micros.ts';
import type { MoneyValue } from '#lib/format/format.ts';

const CENT = 10_000n;
const ROUND: Record<string, readonly string[]> = { BDT: ['100', '500'], USD: ['1', '5'] };

/** All there is, to whole cents: no rail moves less. */
export function everything({ amount, currency }: MoneyValue): MoneyValue {
  const micros = toMicros(amount);
  return { amount: toDecimal(micros - (micros % CENT)), currency };
}

/** Round amounts that can be had now; `least` is what some method takes. */
export function roundAmounts(available: MoneyValue, least: MoneyValue | null): MoneyValue[] {
  const [from, to] = [least ? toMicros(least.amount) : 0n, toMicros(available.amount)];
  return (ROUND[available.currency] ?? [])
    .filter((amount) => toMicros(amount) >= from && toMicros(amount) <= to)
    .map((amount) => ({ amount, currency: available.currency }));
}
