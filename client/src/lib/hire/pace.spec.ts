import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

const START = 1_000_000;
const seconds = (n: number) => START + n * 1_000;

it('says nothing before three decisions, and nothing when none is left', () => {
  const pace = new Pace(START);
  pace.decided(1, seconds(30));
  pace.decided(1, seconds(60));
  expect(pace.minutesFor(40)).toBeNull();
  pace.decided(1, seconds(90));
  expect(pace.minutesFor(40)).toBe(20);
  expect(pace.minutesFor(0)).toBeNull();
});

it('counts a decision about several as several, and a long pause as a short one', () => {
  const pace = new Pace(START);
  pace.decided(10, seconds(60));
  expect(pace.minutesFor(30)).toBe(3);
  // Two minutes at most for an hour at lunch: 180 seconds for 12.
  pace.decided(2, seconds(60 + 3_600));
  expect(pace.minutesFor(40)).toBe(10);
  expect(pace.minutesFor(1)).toBe(1);
});
