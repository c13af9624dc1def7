import { afterAll, beforeAll, expect, test } from 'vitest';
import { secondMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let rina: Actor;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  rina = await world.worker();
});
afterAll(() => world.close());

/** What stands in the log is read, and whoever is to be looked at has a row. */
async function watched(taskId: string): Promise<boolean> {
  await world.app.relay.drain();
  await world.turnClock(11 * secondMs);
  const rows = await world.app.scopeFor(null).sql.rows('select from task_watch where task_id = $1', [taskId]);
  return rows.length > 0;
}

test('a task is not looked at before somebody works on it, however often it is paused and resumed', async () => {
  const ada = await world.employer({ funds: '10' });
  const { id } = await ada.publishTask();
  const taskId = String(id);
  expect(await watched(taskId)).toBe(false);
  await ada.onTask('pauseTask', taskId);
  await ada.onTask('resumeTask', taskId);
  expect(await watched(taskId)).toBe(false);
  await rina.reserve(taskId);
  expect(await watched(taskId)).toBe(true);
});
