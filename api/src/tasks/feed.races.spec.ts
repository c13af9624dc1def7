import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  employer = await world.employer({ funds: '500' });
});
afterAll(() => world.close());

const LIST = 'query ($filter: TaskFilter) { tasks(filter: $filter, first: 100) { nodes { id slotsOpen } } }';
const listed = async (
  caller: { execute: Actor['execute'] },
  filter: object | null = null,
): Promise<string[]> =>
  (await caller.execute(LIST, { filter })).tasks.nodes.map(({ id }: { id: string }) => id);

/** One statement, one snapshot: what stands in the feed beside what ought to. */
const defects = async (): Promise<string[]> =>
  (await world.app.scopeFor(null).sql.rows<{ task_id: string }>('select * from feed_defects()')).map(
    (row) => row.task_id,
  );

/** Looks at the feed again and again while the others are at work. */
async function watchedDuring(work: Promise<unknown>[]): Promise<string[]> {
  let busy = true;
  const done = Promise.all(work).finally(() => (busy = false));
  const seen: string[] = [];
  while (busy) seen.push(...(await defects()));
  await done;
  return seen;
}

test('while many reserve and give back the last slots, no moment shows a full task or misses an open one', async () => {
  const workers = await Promise.all(Array.from({ length: 6 }, () => world.worker()));
  const tasks = await Promise.all(Array.from({ length: 4 }, () => employer.publishTask({ slots: 2 })));
  const rounds = workers.map(async (worker, turn) => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = tasks[(turn + round) % tasks.length]!;
      const taken = await worker.mutate('reserveSlot', { taskId: id }, 'submission { id }');
      if (taken.submission)
        await worker.succeed('returnSubmission', { submissionId: taken.submission.id as string });
    }
  });
  expect(await watchedDuring(rounds)).toEqual([]);
  const open = await listed(world.anonymous());
  expect(tasks.map(({ id }) => open.includes(id as string))).toEqual([true, true, true, true]);
});

test('the last slot: one of many gets it, and from its commit on the task is in nobody’s list', async () => {
  const task = await employer.publishTask({ slots: 1 });
  const workers = await Promise.all(Array.from({ length: 8 }, () => world.worker()));
  for (const worker of workers) expect(await listed(worker)).toContain(task.id);
  const after = await Promise.all(
    workers.map(async (worker) => {
      const { __typename: outcome } = await worker.mutate('reserveSlot', { taskId: task.id });
      return { outcome, list: await listed(worker) };
    }),
  );
  expect(after.filter(({ outcome }) => outcome === 'ReserveSlotPayload')).toHaveLength(1);
  for (const { list } of after) expect(list).not.toContain(task.id);
});

test('pausing races with reserving, resuming with pausing: the feed is what the task became', async () => {
  const tasks = await Promise.all(Array.from({ length: 3 }, () => employer.publishTask({ slots: 1 })));
  const workers = await Promise.all(tasks.map(() => world.worker()));
  const work = tasks.flatMap(({ id: taskId }, place) => [
    employer.mutate('pauseTask', { taskId }),
    workers[place]!.mutate('reserveSlot', { taskId }),
    employer.mutate('resumeTask', { taskId }),
  ]);
  expect(await watchedDuring(work)).toEqual([]);
  const list = await listed(world.anonymous());
  for (const { id } of tasks) {
    const { status, slotsOpen } = await employer.task(id as string);
    expect(list.includes(id as string)).toBe(status === 'LIVE' && slotsOpen > 0);
  }
});

test('hiding, unhiding and reserving at once leave a worker’s own list exact', async () => {
  const rina = await world.worker();
  const tasks = await Promise.all(Array.from({ length: 4 }, () => employer.publishTask()));
  const [hidden, shown, taken, left] = tasks.map(({ id }) => id as string);
  await rina.succeed('hideTask', { taskId: shown });
  await Promise.all([
    rina.succeed('hideTask', { taskId: hidden }),
    rina.succeed('hideTask', { taskId: shown, hidden: false }),
    rina.reserve(taken!),
  ]);
  const list = await listed(rina);
  expect([hidden, shown, taken, left].map((id) => list.includes(id!))).toEqual([false, true, false, true]);
});

test('what its employer rewrites is found under its new words at once, and no longer under the old', async () => {
  const task = await employer.publishTask({ title: 'Photograph a lighthouse' });
  await employer.succeed('updateTask', { taskId: task.id, patch: { title: 'Photograph a windmill' } });
  const anyone = world.anonymous();
  expect(await listed(anyone, { search: 'lighthouse' })).toEqual([]);
  expect(await listed(anyone, { search: 'windmills' })).toEqual([]);
  expect(await listed(anyone, { search: 'WINDM photo' })).toEqual([task.id]);
  expect(await defects()).toEqual([]);
});

test('an end that has passed takes the task off the list before the timer has been there', async () => {
  const expiresAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const task = await employer.publishTask({ expiresAt });
  expect(await listed(world.anonymous())).toContain(task.id);
  world.clock.turn(3_600_000);
  expect(await listed(world.anonymous())).not.toContain(task.id);
  await world.turnClock(0);
  expect(await defects()).toEqual([]);
});
