import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { LiveClient, StreamRefusedError } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

const FEED = `subscription ($filter: TaskFilter, $after: Cursor) { taskFeed(filter: $filter, after: $after) {
  cursor reset events { change taskId task { id title slotsOpen employer { displayName } reward { amount } } } } }`;

let world: World;
let employer: Actor;
let worker: Actor;
beforeAll(async () => {
  world = await openWorld();
  employer = await world.employer({ funds: '500' });
  worker = await world.worker();
});
afterAll(() => world.close());

const about = (taskId: string) => (frame: { events: { taskId: string }[] }) =>
  frame.events.some((event) => event.taskId === taskId);

/** Published, and told to everybody who listened then: a feed that opens now starts after it. */
async function publishedBefore(overrides = {}) {
  const task = await employer.publishTask(overrides);
  await world.app.relay.drain();
  return task;
}

test('the first frame comes at once, empty, with a cursor', async () => {
  const feed = worker.subscribe(FEED);
  expect(await feed.next()).toEqual({ cursor: expect.any(String), reset: false, events: [] });
  feed.unsubscribe();
});

test(
  'a published task appears on a worker’s open feed within a second, and on an anonymous one',
  { retry: 2 },
  async () => {
    const passer = new LiveClient(world.url, null);
    const feeds = [worker.subscribe(FEED), passer.subscribe(FEED)];
    for (const feed of feeds) await feed.next();

    const task = await employer.publishTask({ title: 'Name the river in the photo' });

    for (const feed of feeds) {
      const { events } = await feed.next(about(task.id), 1_000);
      expect(events).toEqual([
        {
          change: 'APPEARED',
          taskId: task.id,
          task: {
            id: task.id,
            title: 'Name the river in the photo',
            slotsOpen: 3,
            employer: { displayName: 'Acme Surveys' },
            reward: { amount: '0.05' },
          },
        },
      ]);
      feed.unsubscribe();
    }
    passer.close();
  },
);

test('a task that one worker reserves leaves that worker’s feed and shows a slot less to others', async () => {
  const other = await world.worker();
  const task = await publishedBefore();
  const [mine, others] = [worker.subscribe(FEED), other.subscribe(FEED)];
  await Promise.all([mine.next(), others.next()]);

  const { id } = await worker.reserve(task.id);

  expect((await mine.next(about(task.id))).events).toEqual([{ change: 'GONE', taskId: task.id, task: null }]);
  expect((await others.next(about(task.id))).events).toMatchObject([
    { change: 'SLOTS_CHANGED', task: { slotsOpen: 2 } },
  ]);
  await worker.onSubmission('returnSubmission', id);
  expect((await others.next(about(task.id))).events).toMatchObject([{ task: { slotsOpen: 3 } }]);
});

test('a full task is gone for everybody and appears again when a slot is given back', async () => {
  const watcher = await world.worker();
  const task = await publishedBefore({ slots: 1 });
  const feed = watcher.subscribe(FEED);
  await feed.next();

  const { id } = await worker.reserve(task.id);
  expect((await feed.next(about(task.id))).events).toMatchObject([{ change: 'GONE', task: null }]);
  await worker.onSubmission('returnSubmission', id);
  expect((await feed.next(about(task.id))).events).toMatchObject([
    { change: 'APPEARED', task: { slotsOpen: 1 } },
  ]);
});

test('paused, resumed, raised and stopped: each shows on the feed', async () => {
  const watcher = await world.worker();
  const task = await publishedBefore();
  const feed = watcher.subscribe(FEED);
  await feed.next();
  const changed = async () => (await feed.next(about(task.id))).events[0].change;

  await employer.onTask('pauseTask', task.id);
  expect(await changed()).toBe('GONE');
  await employer.onTask('resumeTask', task.id);
  expect(await changed()).toBe('APPEARED');
  await employer.onTask('raiseReward', task.id, {
    reward: { amount: '0.06', currency: 'USD' },
    idempotencyKey: 'raise',
  });
  expect(await changed()).toBe('REWARD_RAISED');
  await employer.onTask('stopTask', task.id);
  expect(await changed()).toBe('GONE');
});

test('a filter, a country and one’s own tasks keep a feed silent', async () => {
  const abroad = await world.worker({ country: 'IN' });
  const picky = await world.worker();
  const far = abroad.subscribe(FEED);
  const narrow = picky.subscribe(FEED, { filter: { categories: ['translation'] } });
  await Promise.all([far.next(), narrow.next()]);

  const home = await employer.publishTask({ countries: ['BD'] });
  await employer.onTask('stopTask', home.id);
  const last = await employer.publishTask({ category: 'translation' });

  expect((await far.next((frame) => frame.events.length > 0)).events[0].taskId).toBe(last.id);
  expect((await narrow.next((frame) => frame.events.length > 0)).events[0].taskId).toBe(last.id);
});

test('who was away gets what was missed, in order and once, then goes on live', async () => {
  const before = worker.subscribe(FEED);
  const { cursor } = await before.next();
  before.unsubscribe();
  const missed = await employer.publishTask();
  await world.app.relay.drain();

  const back = worker.subscribe(FEED, { after: cursor });
  expect((await back.next()).events).toMatchObject([{ change: 'APPEARED', taskId: missed.id }]);
  const next = await employer.publishTask();
  const frame = await back.next((candidate) => candidate.events.length > 0);
  expect(frame.events).toMatchObject([{ taskId: next.id }]);

  const again = worker.subscribe(FEED, { after: frame.cursor });
  expect((await again.next()).events).toEqual([]);
});

test('a cursor that is malformed, of a list, or beyond the head is refused at subscribe', async () => {
  const beyond = Buffer.from('log1:999999999').toString('base64url');
  for (const after of ['nonsense', Buffer.from('["tasks-NEWEST","x"]').toString('base64url'), beyond]) {
    const feed = worker.subscribe(FEED, { after });
    const end = await feed.ended();
    expect(end).toBeInstanceOf(StreamRefusedError);
    expect(end!.code).toBe('BAD_USER_INPUT');
  }
});

test('a cursor from before the first event replays all; one older than 30 days asks to fetch anew', async () => {
  const young = await openWorld();
  const [boss, watcher] = await Promise.all([young.employer({ funds: '10' }), young.worker()]);
  const origin = Buffer.from('log1:0').toString('base64url');
  const task = await boss.publishTask();
  await young.app.relay.drain();
  const all = watcher.subscribe(FEED, { after: origin });
  expect((await all.next()).events).toMatchObject([{ change: 'APPEARED', taskId: task.id }]);
  all.unsubscribe();

  await young.turnClock(31 * dayMs);

  const late = (await young.worker()).subscribe(FEED, { after: origin });
  expect(await late.next()).toMatchObject({ reset: true, events: [] });
  await young.close();
});
