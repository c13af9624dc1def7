import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const QUEUES = `{ moderationQueues { tasks { waiting oldestAt } disputes { waiting oldestAt } unanswered { waiting oldestAt } } }`;
const empty = { waiting: 0, oldestAt: null };

test('only moderators see their queues', async () => {
  const employer = await world.employer();
  expect(await world.anonymous().ask(QUEUES)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await employer.ask(QUEUES)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('a task in review and a dispute are counted until they are decided', async () => {
  const moderator = await world.moderator();
  const queues = async () => (await moderator.execute(QUEUES)).moderationQueues;
  expect(await queues()).toEqual({ tasks: empty, disputes: empty, unanswered: empty });

  const employer = await world.employer({ funds: '20' });
  const category = 'public-review';
  const waiting = await employer.createTask({ category });
  await employer.mutate('publishTask', { taskId: String(waiting.id) });
  expect((await queues()).tasks).toEqual({ waiting: 1, oldestAt: expect.any(String) });
  await moderator.onTask('approveTask', String(waiting.id));

  const task = await employer.publishTask({ slots: 1 });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  await employer.reject(String(id));
  await worker.onSubmission('openDispute', String(id), { text: 'It is a cat: look at the ears.' });
  expect(await queues()).toEqual({
    tasks: empty,
    disputes: empty,
    unanswered: { waiting: 1, oldestAt: expect.any(String) },
  });
  await employer.onSubmission('answerDispute', String(id), { text: 'It is a dog: look at the tail.' });
  expect(await queues()).toMatchObject({ disputes: { waiting: 1 }, unanswered: empty });
  await moderator.onSubmission('decideDispute', String(id), {
    outcome: 'WORKER',
    note: 'The ears are those of a cat indeed.',
  });
  expect((await queues()).disputes).toEqual(empty);
});
