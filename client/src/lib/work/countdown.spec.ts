import { describe, expect, it } from 'vitest';
import {
  ServerClock,
  clockParts,
  crossed,
  durationAttribute,
  secondsLeft,
  untilNextTick,
} from './countdown.ts';

const deadline = '2026-11-22T10:00:00.000Z';
const before = (ms: number) => Date.parse(deadline) - ms;

describe('the time left', () => {
  it.each([
    [600_000, 600],
    [599_999, 600],
    [1, 1],
    [0, 0],
    [-5_000, 0],
  ])('with %i ms is %i seconds', (ms, seconds) => expect(secondsLeft(deadline, before(ms))).toBe(seconds));

  it('is shown to the second within the hour, else to the minute', () => {
    expect(clockParts(125)).toEqual([2, 5, 'minutes']);
    expect(clockParts(3599)).toEqual([59, 59, 'minutes']);
    expect(clockParts(3600)).toEqual([1, 0, 'hours']);
    expect(durationAttribute(125)).toBe('PT2M5S');
  });

  it('changes when its second is over', () => {
    expect(untilNextTick(deadline, before(1_250))).toBe(250);
    expect(untilNextTick(deadline, before(2_000))).toBe(1000);
    expect(untilNextTick(deadline, before(-3))).toBe(1000);
  });

  it('is told at five minutes, one minute and twenty seconds, the last of them after a pause', () => {
    expect(crossed(301, 300)).toBe(300);
    expect(crossed(300, 299)).toBeNull();
    expect(crossed(400, 45)).toBe(60);
    expect(crossed(21, 0)).toBe(20);
    expect(crossed(20, 19)).toBeNull();
  });
});

describe('the server’s clock', () => {
  it('is taken from the answer that came fastest', () => {
    const clock = new ServerClock();
    expect(clock.now(5_000)).toBe(5_000);
    clock.sample(10_000, 4_000); // made 6 s ahead, read 1.2 s late
    clock.sample(20_000, 12_800);
    clock.sample(30_000, 23_500);
    expect(clock.now(50_000)).toBe(57_200);
  });
});
