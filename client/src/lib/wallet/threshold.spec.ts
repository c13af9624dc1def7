import { describe, expect, it } from 'vitest';
import { everything, roundAmounts } from './chips.ts';
import { leastOf, thresholdOf } from './threshold.ts';

const taka = (amount: string) => ({ amount, currency: 'BDT' });

describe('the way to a first withdrawal', () => {
  const options = [
    { method: 'BKASH', minimum: taka('50') },
    { method: 'RECHARGE', minimum: taka('20') },
  ] as const;

  it('begins at what the methods of one’s own take, without any at the least there is', () => {
    expect(leastOf(options, [{ method: 'BKASH' }])).toEqual(taka('50'));
    expect(leastOf(options, [])).toEqual(taka('20'));
    expect(leastOf(options, [{ method: 'PAYPAL' }])).toEqual(taka('20'));
    expect(leastOf([], [{ method: 'BKASH' }])).toBeNull();
  });

  it('says what is missing, and about how many tasks that is', () => {
    const rewards = ['10', '20'].map(taka);
    expect(thresholdOf(taka('8'), taka('50'), rewards)).toEqual({
      minimum: taka('50'),
      missing: taka('42'),
      share: 0.16,
      tasks: 3,
    });
  });

  it('guesses no number of tasks for who has not been paid yet', () => {
    expect(thresholdOf(taka('0'), taka('50'), [])).toMatchObject({ share: 0, tasks: null });
  });

  it('is over once there is enough', () => {
    expect(thresholdOf(taka('50'), taka('50'), [taka('5')])).toMatchObject({ missing: null, share: 1 });
  });
});

describe('amounts in one tap', () => {
  it('are round ones that there is enough of and a method takes', () => {
    const amounts = (available: string, least: string | null) =>
      roundAmounts(taka(available), least === null ? null : taka(least)).map(({ amount }) => amount);
    expect(amounts('600', '50')).toEqual(['100', '500']);
    expect(amounts('499.99', '50')).toEqual(['100']);
    expect(amounts('600', '200')).toEqual(['500']);
    expect(amounts('99', null)).toEqual([]);
  });

  it('and everything, down to the cent', () => {
    expect(everything({ amount: '12.345678', currency: 'USD' })).toEqual({
      amount: '12.34',
      currency: 'USD',
    });
    expect(everything(taka('100'))).toEqual(taka('100'));
  });
});
