import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchAttention } from './attention.ts';

const GRACE_MS = 60_000;
class Tab extends EventTarget {
  constructor(public hidden: boolean) {
    super();
  }
  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function watched(hidden: boolean) {
  const tab = new Tab(hidden);
  const told: boolean[] = [];
  const stop = watchAttention(
    tab,
    () => GRACE_MS,
    (awake) => told.push(awake),
  );
  return { tab, told, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives a tab that is covered its grace, and its attention back at once', () => {
  const { tab, told } = watched(false);
  tab.turn(true);
  vi.advanceTimersByTime(GRACE_MS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  tab.turn(false);
  expect(told).toEqual([false, true]);
});

it('knows a tab that was opened behind another one, and that nobody has looked at', () => {
  const { tab, told } = watched(true);
  expect(told).toEqual([false]);
  tab.turn(false);
  expect(told).toEqual([false, true]);
});

it('tells nothing once it is stopped', () => {
  const { tab, told, stop } = watched(false);
  tab.turn(true);
  stop();
  tab.turn(false);
  vi.advanceTimersByTime(GRACE_MS);
  expect(told).toEqual([]);
});
