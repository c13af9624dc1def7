import { expect, it } from 'vitest';
import { costOf, depositHref, feeOn, leastReward, missingFor, raiseOf, sum, times } from './cost.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

it('holds reward and fee of every slot, exactly', () => {
  expect(costOf({ reward: usd('0.06'), slots: 150, feeRate: '0.1' })).toEqual({
    fee: usd('0.006'),
    perSlot: usd('0.066'),
    rewards: usd('9'),
    fees: usd('0.9'),
    total: usd('9.9'),
  });
});

it('counts what floating point cannot', () => {
  const { total } = costOf({ reward: usd('0.1'), slots: 100_000, feeRate: '0.000003' });
  expect(total).toEqual(usd('10000'));
  expect(costOf({ reward: usd('9999.999999'), slots: 99_999, feeRate: '0.1' }).total).toEqual(
    usd('1099988999.900001'),
  );
});

it('rounds the fee half up to a micro-unit', () => {
  expect(feeOn(5n, '0.1')).toBe(1n);
  expect(feeOn(4n, '0.1')).toBe(0n);
  expect(feeOn(1_000_000n, '0.075')).toBe(75_000n);
});

it('says what is missing, what comes back, and what an hour costs at least', () => {
  expect(missingFor(usd('9.9'), usd('4'))).toEqual(usd('5.9'));
  expect(missingFor(usd('9.9'), usd('9.9'))).toBeNull();
  expect(times(usd('0.066'), 4)).toEqual(usd('0.264'));
  expect(sum(usd('0.06'), usd('0.006'))).toEqual(usd('0.066'));
  expect(leastReward(usd('0.8'), 4)).toEqual(usd('0.053334'));
});

it('says what a raise holds at once for what is not decided, at the share that was agreed', () => {
  const now = { reward: usd('1'), fee: usd('0.1') };
  expect(raiseOf({ now, to: '1.01', feeRate: '0.1', places: 2 })).toEqual({
    fee: usd('0.101'),
    held: usd('0.022'),
  });
  expect(raiseOf({ now, to: '1', feeRate: '0.1', places: 2 })).toBeNull();
});

it('leads to a deposit of what is missing, or of the least there is', () => {
  const limits = [{ least: usd('7') }, { least: { amount: '50', currency: 'BDT' } }];
  expect(depositHref(usd('12.5'), '/hire/tasks/tsk_1', limits)).toBe(
    '/hire/wallet?currency=USD&amount=12.5&next=%2Fhire%2Ftasks%2Ftsk_1#deposit',
  );
  expect(depositHref(usd('0.396'), '/hire', limits)).toContain('amount=7&');
  expect(depositHref({ amount: '49.99', currency: 'BDT' }, '/hire', limits)).toContain('amount=50&');
});
