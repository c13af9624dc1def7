import { expect, it } from 'vitest';
import { barHeights, decimal, millionths, total } from './bar-heights.ts';

it.each(['0', '0.05', '12.000001', '-3.5', '1234567890123.25'])('keeps %s exact', (amount) => {
  expect(decimal(millionths(amount))).toBe(amount);
});

it('adds up without losing a millionth', () => {
  expect(total(['0.1', '0.2', '0.000001'])).toBe('0.300001');
  expect(total([])).toBe('0');
});

it('makes the tallest stack as high as the picture, and nothing invisible that is there', () => {
  expect(
    barHeights(
      [
        ['3', '1'],
        ['2', '0'],
        ['0.000001', '0'],
      ],
      100,
    ),
  ).toEqual([
    [75, 25],
    [50, 0],
    [1.5, 0],
  ]);
  expect(barHeights([['0', '0']], 100)).toEqual([[0, 0]]);
});
