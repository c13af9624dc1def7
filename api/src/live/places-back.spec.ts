import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { encodeLogCursor } from '../kernel/live/log-cursor.js';
import type { Actor } from '../testing/actors.js';
import { LiveClient } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

const FEED = `subscription ($after: Cursor) { taskFeed(after: $after) {
  cursor events { change taskId task { slotsOpen } } } }`;
const RELAY_LOCK = 7103;

let world: World;
let holder: pg.Client;
let employer: Actor;
let workers: Actor[];
let watcher: Actor;
beforeAll(async () => {
  world = await openWorld();
  holder = new pg.Client(world.database.ownerUrl);
  await holder.connect();
  employer = await world.employer({ funds: '50' });
  [watcher, ...workers] = (await Promise.all([1, 2, 3].map(() => world.worker()))) as [Actor, ...Actor[]];
});
afterEach(() => holder.query('select pg_advisory_unlock_all()'));
afterAll(async () => {
  await holder.end();
  await world.close();
});

/** What is committed meanwhile is told afterwards: the log does not know of it yet. */
async function untold(action: () => Promise<unknown>): Promise<void> {
  await world.app.relay.drain();
  await holder.query('select pg_advisory_lock($1)', [RELAY_LOCK]);
  await action();
}
async function tell(): Promise<void> {
  await holder.query('select pg_advisory_unlock($1)', [RELAY_LOCK]);
  await world.app.relay.drain();
}

/** A task whose places are all taken, and where the log stands then. */
async function full() {
  const task = await employer.publishTask({ slots: workers.length });
  const held = await Promise.all(workers.map((worker) => worker.reserve(task.id)));
  await world.app.relay.drain();
  const giveBack = (nth: number) => workers[nth]!.onSubmission('returnSubmission', held[nth]!.id);
  return { task, giveBack, position: encodeLogCursor(world.app.shared.hub.head) };
}

test('a full task appears once, though a second place came back before the first was told', async () => {
  const { task, giveBack, position } = await full();
  await giveBack(0);
  await untold(() => giveBack(1));
  const passer = new LiveClient(world.url, null);
  const feeds = [watcher.subscribe(FEED, { after: position }), passer.subscribe(FEED, { after: position })];
  const events = (change: string) => [{ change, taskId: task.id, task: { slotsOpen: 2 } }];
  for (const feed of feeds) expect((await feed.next()).events).toEqual(events('APPEARED'));
  await tell();
  for (const feed of feeds) {
    expect((await feed.next()).events).toEqual(events('SLOTS_CHANGED'));
    feed.unsubscribe();
  }
  passer.close();
});

test('a full task appears where a place came back just before its employer added more', async () => {
  const { task, giveBack } = await full();
  const feed = watcher.subscribe(FEED);
  await feed.next();
  await untold(() => giveBack(0));
  await employer.onTask('addSlots', task.id, { additionalSlots: 1, idempotencyKey: 'one-more' });
  await tell();
  expect((await feed.next()).events).toEqual([
    { change: 'APPEARED', taskId: task.id, task: { slotsOpen: 2 } },
  ]);
  feed.unsubscribe();
});

test('whoever gives a place back sees the task appear again, and others one place more', async () => {
  const task = await employer.publishTask({ slots: 3 });
  await world.app.relay.drain();
  const [mine, others] = [workers[0]!.subscribe(FEED), watcher.subscribe(FEED)];
  for (const feed of [mine, others]) await feed.next();
  const { id } = await workers[0]!.reserve(task.id);
  expect((await mine.next()).events).toMatchObject([{ change: 'GONE', taskId: task.id }]);
  expect((await others.next()).events).toMatchObject([{ change: 'SLOTS_CHANGED', taskId: task.id }]);
  await workers[0]!.onSubmission('returnSubmission', id);
  const now = { taskId: task.id, task: { slotsOpen: 3 } };
  expect((await mine.next()).events).toEqual([{ change: 'APPEARED', ...now }]);
  expect((await others.next()).events).toEqual([{ change: 'SLOTS_CHANGED', ...now }]);
});

test('what was recorded before events told it still makes a full task appear', async () => {
  const { task, giveBack } = await full();
  const feed = watcher.subscribe(FEED);
  await feed.next();
  await untold(() => giveBack(0));
  await holder.query(`update outbox set payload = payload - 'open' where task_id = $1`, [task.id]);
  await tell();
  expect((await feed.next()).events).toEqual([
    { change: 'APPEARED', taskId: task.id, task: { slotsOpen: 1 } },
  ]);
});
