import { toDecimal, toMicros } from '#lib/format/amounts.ts';
import type { MoneyValue } from '#lib/format/format.ts';

export interface Terms {
  reward: MoneyValue;
  slots: number;
  /** The share of the reward that is paid on top, as a decimal: "0.1". */
  feeRate: string;
}

const RATE_UNIT = 1_000_000n;

/** The fee on one reward, rounded half up to a micro-unit as the ledger rounds it. */
export function feeOn(rewardMicros: bigint, feeRate: string): bigint {
  return (rewardMicros * toMicros(feeRate) + RATE_UNIT / 2n) / RATE_UNIT;
}

/** What publishing holds: (reward + fee) × slots. */
export function costOf({ reward, slots, feeRate }: Terms) {
  const each = toMicros(reward.amount);
  const fee = feeOn(each, feeRate);
  const money = (micros: bigint): MoneyValue => ({ amount: toDecimal(micros), currency: reward.currency });
  return {
    fee: money(fee),
    perSlot: money(each + fee),
    rewards: money(each * BigInt(slots)),
    fees: money(fee * BigInt(slots)),
    total: money((each + fee) * BigInt(slots)),
  };
}

interface Raise {
  now: { reward: MoneyValue; fee: MoneyValue };
  /** The new reward. */
  to: string;
  /** The share of the reward that was agreed as the fee. */
  feeRate: string;
  /** How many places are not finally decided. */
  places: number;
}

/** What a raised reward makes of the fee, and holds on top at once; null where it raises nothing. */
export function raiseOf({ now, to, feeRate, places }: Raise) {
  const { currency } = now.reward;
  if (toMicros(to) <= toMicros(now.reward.amount)) return null;
  const { fee, perSlot } = costOf({ reward: { amount: to, currency }, slots: 1, feeRate });
  const more = toMicros(perSlot.amount) - toMicros(sum(now.reward, now.fee).amount);
  return { fee, held: times({ amount: toDecimal(more), currency }, places) };
}

/** The same amount so many times; of a task's open slots, what stopping gives back. */
export function times(money: MoneyValue, count: number): MoneyValue {
  return { ...money, amount: toDecimal(toMicros(money.amount) * BigInt(count)) };
}

export function sum(first: MoneyValue, second: MoneyValue): MoneyValue {
  return { ...first, amount: toDecimal(toMicros(first.amount) + toMicros(second.amount)) };
}

/** What is still missing for a cost; null where the wallet holds enough. */
export function missingFor(cost: MoneyValue, available: MoneyValue): MoneyValue | null {
  const lacking = toMicros(cost.amount) - toMicros(available.amount);
  return lacking > 0n ? { ...cost, amount: toDecimal(lacking) } : null;
}

interface DepositLimits {
  least: MoneyValue;
}

/** The way to deposit what is missing, and back; never less than can be deposited. */
export function depositHref(
  { amount, currency }: MoneyValue,
  next: string,
  limits: readonly DepositLimits[],
): string {
  const least = limits.find((one) => one.least.currency === currency)?.least.amount ?? '0';
  const wanted = toMicros(amount) < toMicros(least) ? least : amount;
  return `/hire/wallet?${new URLSearchParams({ currency, amount: wanted, next })}#deposit`;
}

/** The least reward for so many minutes at an hourly floor. */
export function leastReward(floor: MoneyValue, minutes: number): MoneyValue {
  return { ...floor, amount: toDecimal((toMicros(floor.amount) * BigInt(minutes) + 59n) / 60n) };
}
