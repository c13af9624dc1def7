import { describe, expect, it } from 'vitest';
import { readAmount, readCount, toDecimal, toMicros } from './amounts.ts';

describe('a typed amount', () => {
  it.each([
    ['12.5', '12.5'],
    ['১২.৫০', '12.5'],
    ['৳১,২৩,৪৫৬.৭৮', '123456.78'],
    ['$ 0.060', '0.06'],
    ['007', '7'],
    ['5.', '5'],
    ['0.000001', '0.000001'],
  ])('%s is read as %s', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it.each(['', '-5', '1e3', '1.2.3', '0.0000001', 'পাঁচ', '.5'])('%j is none', (typed) =>
    expect(readAmount(typed)).toBeNull(),
  );
});

it('reads whole numbers in both sets of digits', () => {
  expect([readCount('১,০০০'), readCount('42'), readCount('4.2'), readCount('')]).toEqual([
    1000,
    42,
    null,
    null,
  ]);
});

it('goes to micro-units and back without loss', () => {
  for (const amount of ['0', '0.06', '-0.3', '123456789.000001'])
    expect(toDecimal(toMicros(amount))).toBe(amount);
  expect(() => toMicros('1,5')).toThrow(RangeError);
});
