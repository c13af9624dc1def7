import { describe, expect, it } from 'vitest';
import { formatFor, normaliseText } from './format.ts';

const bn = formatFor('bn');
const en = formatFor('en');
const usd = (amount: string) => ({ amount, currency: 'USD' });
const bdt = (amount: string) => ({ amount, currency: 'BDT' });

describe('money', () => {
  it.each([
    [bdt('300'), '৳৩০০', '৳300'],
    [bdt('3.5'), '৳৩.৫০', '৳3.50'],
    [bdt('1234567.5'), '৳১২,৩৪,৫৬৭.৫০', '৳1,234,567.50'],
    [usd('0.05'), '$০.০৫', '$0.05'],
    [usd('0.035'), '$০.০৩৫', '$0.035'],
    [usd('0.000001'), '$০.০০০০০১', '$0.000001'],
    [usd('-0.3'), '-$০.৩০', '-$0.30'],
    [usd('0'), '$০', '$0'],
  ])('writes %o with the sign in front and the digits of the language', (value, inBengali, inEnglish) => {
    expect(bn.money(value)).toBe(inBengali);
    expect(en.money(value)).toBe(inEnglish);
  });

  it('leaves nothing out where sums are checked', () => {
    expect(en.moneyExact(usd('393.018001'))).toBe('$393.018001');
    expect(bn.moneyExact(bdt('-1234567.5'))).toBe('-৳১২,৩৪,৫৬৭.৫০');
    expect(en.moneyExact(usd('9007199254740993.000001'))).toBe('$9,007,199,254,740,993.000001');
  });

  it('names a currency it has no sign for', () => {
    expect(en.money({ amount: '2', currency: 'EUR' })).toBe('EUR 2');
  });

  it('refuses an amount that is no decimal instead of showing a wrong one', () => {
    expect(() => en.money(usd('1e3'))).toThrow(RangeError);
    expect(() => en.money(usd(''))).toThrow(RangeError);
  });

  it('works an hour out of the minutes, exact in micro-units and cut to two digits', () => {
    expect(en.moneyPerHour(usd('0.05'), 4)).toBe('$0.75');
    expect(bn.moneyPerHour(bdt('3.5'), 4)).toBe('৳৫২.৫০');
    expect(en.moneyPerHour(usd('0.1'), 7)).toBe('$0.85');
    expect(en.moneyPerHour(usd('1'), 0)).toBe('$60');
  });
});

describe('numbers and words', () => {
  it('counts in lakh and in Bengali digits', () => {
    expect(bn.number(1234567)).toBe('১২,৩৪,৫৬৭');
    expect(en.number(1234567)).toBe('1,234,567');
    expect(bn.number(6.25)).toBe('৬.৩');
    expect(bn.percent(0.964)).toBe('৯৬%');
  });

  it('names durations and countries', () => {
    expect(en.minutes(1)).toBe('1 minute');
    expect(bn.minutes(4)).toBe('৪ মিনিট');
    expect(bn.list([bn.country('BD'), bn.country('IN')])).toBe('বাংলাদেশ এবং ভারত');
  });
});

describe('time', () => {
  const now = new Date('2026-11-21T12:05:00Z');

  it('shows the clock of Dhaka without a Latin PM', () => {
    expect(bn.moment('2026-11-21T12:05:00Z')).toBe('২১ নভে, সন্ধ্যা ৬:০৫');
    expect(bn.moment('2026-11-21T17:48:00Z')).toBe('২১ নভে, রাত ১১:৪৮');
    expect(bn.time(now)).toBe('সন্ধ্যা ৬:০৫');
    expect(en.moment('2026-11-21T12:05:00Z')).toBe('21 Nov, 6:05 pm');
  });

  it('says how long ago in the largest unit that fits', () => {
    expect(bn.ago('2026-11-21T12:02:00Z', now)).toBe('৩ মিনিট আগে');
    expect(bn.ago('2026-11-21T12:04:40Z', now)).toBe('এখন');
    expect(en.ago('2026-11-21T08:05:00Z', now)).toBe('4 hours ago');
    expect(en.ago('2026-11-20T12:00:00Z', now)).toBe('yesterday');
    expect(en.ago('2026-11-21T14:05:00Z', now)).toBe('in 2 hours');
  });
});

describe('text', () => {
  it('makes both spellings of one letter equal', () => {
    expect(normaliseText(' য\u09BC ')).toBe(normaliseText('\u09DF'));
  });
});
