import { expect, it } from 'vitest';
import { balanceLines } from './balance-lines.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' as const });
const balances = (promo: string) => ({
  ...{ available: usd('9.5'), clearing: usd('0'), onHold: usd('0'), inEscrow: usd('0.055') },
  promo: usd(promo),
});
const shown = (opening: string, closing: string) =>
  balanceLines({ opening: balances(opening), closing: balances(closing) }).map((line) => [
    line.part,
    line.opening.amount,
    line.closing.amount,
  ]);
const money = [
  ['available', '9.5', '9.5'],
  ['clearing', '0', '0'],
  ['onHold', '0', '0'],
  ['inEscrow', '0.055', '0.055'],
];

it('tells every balance, and credit where there is or was some', () => {
  expect(shown('0', '0')).toEqual(money);
  expect(shown('5', '0')).toEqual([...money, ['promo', '5', '0']]);
  expect(shown('0', '0.000001')).toEqual([...money, ['promo', '0', '0.000001']]);
});
