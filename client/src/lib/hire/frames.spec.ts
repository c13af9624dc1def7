import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frames } from './frames.ts';

interface Frame {
  cursor: string;
  reset: boolean;
}
const frame = (cursor: string, reset = false): Frame => ({ cursor, reset });
let told: string[];
let works: boolean;
let frames: Frames<Frame>;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  works = true;
  frames = new Frames<Frame>(
    async ({ reset }) => {
      told.push(reset ? 'look anew' : 'look');
      await Promise.resolve();
      if (!works) throw new Error('no answer');
      told.push('seen');
    },
    ({ cursor }, looked) => told.push(looked ? `${cursor} after a look` : cursor),
  );
});

afterEach(() => void vi.useRealTimers());

it('looks once when the stream opens, and takes what the frames tell behind that', async () => {
  void frames.take(frame('a'));
  expect(frames.cursor).toBe('a');
  await frames.take(frame('b'));
  await frames.take(frame('c'));
  expect(told).toEqual(['look', 'seen', 'a after a look', 'b', 'c']);
});

it('looks again where the log was cut, and where its cursor was refused', async () => {
  await frames.take(frame('a'));
  await frames.take(frame('b', true));
  frames.refused('RATE_LIMITED');
  expect(frames.cursor).toBe('b');
  frames.refused('BAD_USER_INPUT');
  expect(frames.cursor).toBe(null);
  await frames.take(frame('c'));
  await frames.take(frame('d'));
  expect(told.filter((word) => word !== 'seen')).toEqual([
    'look',
    'a after a look',
    'look anew',
    'b after a look',
    'look',
    'c after a look',
    'd',
  ]);
});

it('goes on where looking fails, and looks with the next frame', async () => {
  works = false;
  await frames.take(frame('a'));
  works = true;
  await frames.take(frame('b'));
  await frames.take(frame('c'));
  expect(told).toEqual(['look', 'a', 'look', 'seen', 'b after a look', 'c']);
});

it('looks again by itself where looking failed and no frame comes, as far back as it was cut', async () => {
  works = false;
  await frames.take(frame('a', true));
  await vi.advanceTimersByTimeAsync(5_000);
  works = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['look anew', 'a', 'look anew', 'look anew', 'seen']);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no more once its page is left', async () => {
  works = false;
  await frames.take(frame('a'));
  frames.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['look', 'a']);
});
