import type { PaymentMethod } from '#lib/api/index.ts';
import { toDecimal, toMicros } from '#lib/format/micros.ts';
import type { MoneyValue } from '#lib/format/format.ts';

export interface WayOut {
  method: PaymentMethod;
  minimum: MoneyValue;
}
export interface Threshold {
  minimum: MoneyValue;
  /** What is lacking; null once it can be withdrawn. */
  missing: MoneyValue | null;
  /** 0 to 1. */
  share: number;
  /** About how many tasks like the latest ones that is. */
  tasks: number | null;
}

/** The way out that takes the least: of those a person has set up, before that of all. */
export function leastOf(
  options: readonly WayOut[],
  methods: readonly { method: PaymentMethod }[],
): MoneyValue | null {
  const own = options.filter(({ method }) => methods.some((one) => one.method === method));
  const [first, ...rest] = own.length > 0 ? own : options;
  if (!first) return null;
  return rest.reduce(
    (least, { minimum }) => (toMicros(minimum.amount) < toMicros(least.amount) ? minimum : least),
    first.minimum,
  );
}

/** `rewards`: what the latest tasks paid, in the same currency. */
export function thresholdOf(
  available: MoneyValue,
  minimum: MoneyValue,
  rewards: readonly MoneyValue[],
): Threshold {
  const [have, need] = [toMicros(available.amount), toMicros(minimum.amount)];
  const lacking = need - have;
  if (lacking <= 0n) return { minimum, missing: null, share: 1, tasks: null };
  const sum = rewards.reduce((total, { amount }) => total + toMicros(amount), 0n);
  const count = BigInt(rewards.length);
  return {
    minimum,
    missing: { amount: toDecimal(lacking), currency: available.currency },
    share: have <= 0n ? 0 : Number((have * 1000n) / need) / 1000,
    tasks: sum > 0n ? Number((lacking * count + sum - 1n) / sum) : null,
  };
}
