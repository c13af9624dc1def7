import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  moderator = await world.moderator();
});
beforeEach(async () => {
  ada = await world.employer({ funds: '10' });
});
afterAll(() => world.close());

const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * hourMs).toISOString();
const moderated = { category: 'social-engagement', slots: 1, reward: { amount: '1', currency: 'USD' } };
const queue = async (first: number, after: string | null = null) =>
  (
    await moderator.execute(
      `query ($first: Int!, $after: Cursor) { tasksInReview(first: $first, after: $after) {
         nodes { id reviewRequestedAt } pageInfo { endCursor } } }`,
      { first, after },
    )
  ).tasksInReview;
const oldest = async () =>
  (await moderator.execute('{ moderationQueues { tasks { waiting oldestAt } } }')).moderationQueues.tasks;
const announced = async (taskId: string) => {
  await world.app.relay.drain();
  const rows = await world.app
    .scopeFor(null)
    .sql.rows<{ type: string }>('select type from event_log where aggregate_id = $1 order by seq', [taskId]);
  return rows.map(({ type }) => type);
};

test('who has waited longest comes first, however long ago a draft was begun', async () => {
  const bob = await world.employer({ funds: '10' });
  const old = await bob.createTask(moderated);
  await world.turnClock(48 * hourMs);
  const first = await ada.publishTask(moderated);
  const waitsSince = (await queue(1)).nodes[0].reviewRequestedAt;
  await world.turnClock(23 * hourMs);
  await bob.publish(old.id);
  const page = await queue(1);
  expect(page.nodes).toEqual([{ id: first.id, reviewRequestedAt: waitsSince }]);
  const [second, ...others] = (await queue(5, page.pageInfo.endCursor)).nodes;
  expect([second.id, others]).toEqual([old.id, []]);
  const between = Date.parse(second.reviewRequestedAt) - Date.parse(waitsSince);
  expect(between).toBeGreaterThanOrEqual(23 * hourMs);
  expect(await oldest()).toEqual({ waiting: 2, oldestAt: waitsSince });
  for (const id of [first.id, old.id]) await moderator.onTask('approveTask', id);
});

test('a task whose end comes in review goes back to its employer with all its money', async () => {
  const { id } = await ada.publishTask({ ...moderated, expiresAt: inHours(1) });
  world.clock.turn(hourMs);
  expect(await moderator.mutate('approveTask', { taskId: id })).toMatchObject({
    __typename: 'InvalidTransitionError',
    from: 'IN_REVIEW',
  });
  expect(await ada.wallet()).toMatchObject({ available: '8.9', inEscrow: '1.1' });
  await world.turnClock(minuteMs);
  expect(await ada.task(id)).toMatchObject({
    status: 'DRAFT',
    viewerActions: expect.arrayContaining(['edit']),
  });
  expect(await ada.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
  expect(await announced(id)).toEqual(['task.published', 'task.lapsed']);
  await ada.succeed('updateTask', { taskId: id, patch: { expiresAt: inHours(2) } });
  expect(await ada.publish(id)).toMatchObject({ status: 'IN_REVIEW' });
  expect(await moderator.onTask('approveTask', id)).toMatchObject({ status: 'LIVE' });
});

test('a start that the server slept through, and the end too, puts nothing on the market', async () => {
  const { id } = await ada.publishTask({
    slots: 1,
    reward: moderated.reward,
    publishAt: inHours(1),
    expiresAt: inHours(2),
  });
  expect(await ada.task(id)).toMatchObject({ status: 'SCHEDULED' });
  await world.turnClock(3 * hourMs);
  expect(await ada.task(id)).toMatchObject({ status: 'DRAFT' });
  expect(await ada.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
  expect(await announced(id)).toEqual(['task.published', 'task.scheduled', 'task.lapsed']);
});
