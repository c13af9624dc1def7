import { beforeEach, expect, it } from 'vitest';
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
