import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { boundedParallel } from './bounded-parallel.js';

it('runs at most as many at once as asked and keeps the order of the results', async () => {
  let running = 0;
  let most = 0;
  const results = await boundedParallel([5, 1, 3, 2, 4], 2, async (n) => {
    most = Math.max(most, ++running);
    await pause(n);
    running -= 1;
    return n * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
});

it('starts nothing new after a failure, and throws it once the rest has ended', async () => {
  const ended: number[] = [];
  const run = boundedParallel([1, 2, 3, 4], 2, async (n) => {
    if (n === 1) throw new Error('one failed');
    await pause(5);
    ended.push(n);
  });
  await expect(run).rejects.toThrow('one failed');
  expect(ended).toEqual([2]);
});
