import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('the employer sees how many deliveries each of the last 60 minutes brought', async () => {
  const employer = await world.employer({ funds: '10' });
  const { id } = await employer.publishTask({ slots: 5 });
  const seen = async (who: Actor = employer): Promise<number[] | null> =>
    (await who.execute('query ($id: ID!) { task(id: $id) { deliveriesPerMinute } }', { id })).task
      .deliveriesPerMinute;
  expect(await seen()).toEqual(new Array(60).fill(0));

  const worker = await world.worker();
  await worker.work(id);
  await world.turnClock(10 * minuteMs);
  await (await world.worker()).work(id);
  await (await world.worker()).work(id);
  const series = (await seen())!;
  expect(series.at(-1)).toBe(2);
  expect(series.slice(47, 50)).toContain(1);
  expect(series.reduce((sum, count) => sum + count, 0)).toBe(3);

  await world.turnClock(hourMs);
  expect(await seen()).toEqual(new Array(60).fill(0));
  expect(await seen(worker)).toBeNull();
});
