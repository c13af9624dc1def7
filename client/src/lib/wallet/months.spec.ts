import { expect, it } from 'vitest';
import { dateName, monthAfter, monthName, monthOf, readMonth } from './months.ts';

it('counts months by the calendar of Dhaka', () => {
  expect(monthOf(new Date('2026-10-31T17:59:59Z'))).toBe('2026-10');
  expect(monthOf(new Date('2026-10-31T18:00:00Z'))).toBe('2026-11');
});

it('goes over the turn of a year, both ways', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

it('opens no month that has not begun, and takes nonsense for the current one', () => {
  const now = new Date('2026-11-23T00:00:00Z');
  expect(readMonth('2026-03', now)).toBe('2026-03');
  for (const text of ['2026-12', '2026-13', '2026-1', 'x', '', null])
    expect(readMonth(text, now)).toBe('2026-11');
});

it('names a month in each language', () => {
  expect(monthName('2026-11', { locale: 'bn', digits: 'native' })).toBe('নভেম্বর ২০২৬');
  expect(monthName('2026-11', { locale: 'en', digits: 'native' })).toBe('November 2026');
});

it('names a day with its year, as the market’s calendar has it', () => {
  expect(dateName('2026-11-30T19:00:00Z', { locale: 'bn', digits: 'native' })).toBe('১ ডিসেম্বর, ২০২৬');
  expect(dateName('2026-11-30T19:00:00Z', { locale: 'bn', digits: 'latin' })).toBe('1 ডিসেম্বর, 2026');
  expect(dateName('2026-11-30T19:00:00Z', { locale: 'en', digits: 'native' })).toBe('1 December 2026');
});
