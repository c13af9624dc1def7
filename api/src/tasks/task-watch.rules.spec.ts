import { describe, expect, test } from 'vitest';
import { loadConfig } from '../config.js';
import { causeOf, nextLook, type WatchedFacts } from './task-watch.rules.js';

const config = loadConfig({});
const now = new Date('2026-03-01T12:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const fine: WatchedFacts = {
  ...{
    currency: 'USD',
    reward: 50_000n,
    decisions: 0,
    rejections: 0,
    starts: 0,
    returns: 0,
    brokenReports: 0,
  },
  ...{ deliveries: 0, medianSeconds: null, lateAt: null, crowdedAt: null },
};
const cause = (facts: Partial<WatchedFacts>) => causeOf({ ...fine, ...facts }, config, now);

describe('a task is paused just above the published numbers', () => {
  test.each<[string, Partial<WatchedFacts>, ReturnType<typeof cause>]>([
    ['nothing happened', {}, null],
    ['9 of 9 rejected', { decisions: 9, rejections: 9 }, null],
    ['3 of 10 rejected', { decisions: 10, rejections: 3 }, null],
    ['4 of 10 rejected', { decisions: 10, rejections: 4 }, 'REJECTION_RATE'],
    ['300 of 1,000 rejected', { decisions: 1_000, rejections: 300 }, null],
    ['301 of 1,000 rejected', { decisions: 1_000, rejections: 301 }, 'REJECTION_RATE'],
    ['19 of 19 given back', { starts: 19, returns: 19 }, null],
    ['10 of 20 given back', { starts: 20, returns: 10 }, null],
    ['11 of 20 given back', { starts: 20, returns: 11 }, 'RETURN_RATE'],
    // $0.05 for 225 seconds are $0.80 an hour.
    ['9 deliveries of an hour', { deliveries: 9, medianSeconds: 3_600 }, null],
    ['10 deliveries at the floor', { deliveries: 10, medianSeconds: 225 }, null],
    ['10 deliveries below it', { deliveries: 10, medianSeconds: 225.001 }, 'UNDERPAY'],
    ['the same for a raised reward', { deliveries: 10, medianSeconds: 225.001, reward: 50_001n }, null],
    ['10 deliveries in no time', { deliveries: 10, medianSeconds: 0 }, null],
    ['one worker calls it broken', { brokenReports: 1 }, null],
    ['two do', { brokenReports: 2 }, 'BROKEN'],
    ['work at three quarters of its window', { lateAt: now }, null],
    ['work beyond them', { lateAt: later(-1) }, 'REVIEW_BACKLOG'],
    ['too many for just 24 hours', { crowdedAt: now }, null],
    ['too many for longer', { crowdedAt: later(-1) }, 'REVIEW_BACKLOG'],
  ])('%s: %#', (_what, facts, expected) => {
    expect(cause(facts)).toBe(expected);
  });
});

test('what waits is looked at when waiting has become a cause, not before', () => {
  expect(nextLook(fine)).toBeNull();
  expect(nextLook({ ...fine, lateAt: later(5_000) })).toEqual(later(5_001));
  const due = nextLook({ ...fine, lateAt: later(5_000), crowdedAt: later(4_000) })!;
  expect(due).toEqual(later(4_001));
  expect(causeOf({ ...fine, crowdedAt: later(4_000) }, config, due)).toBe('REVIEW_BACKLOG');
});
