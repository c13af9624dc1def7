import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { encodeLogCursor } from '../kernel/live/log-cursor.js';
import { Sql } from '../kernel/sql.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

const FEED = `subscription ($after: Cursor) { taskFeed(after: $after) {
  cursor events { change task { id employer { employerFacts { tasksPublished } } } } } }`;

let world: World;
let employer: Actor;
let worker: Actor;
/** Who listens on a node that nobody follows. */
let own: number;
beforeAll(async () => {
  world = await openWorld();
  employer = await world.employer({ funds: '10' });
  worker = await world.worker();
  own = world.app.shared.hub.listeners;
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => world.close());

/** The database is away when the facts about employers are asked for, so many times. */
function withoutFacts(times: number): { left: number } {
  const outage = { left: times };
  const real = Sql.prototype.rows;
  vi.spyOn(Sql.prototype, 'rows').mockImplementation(function (this: Sql, text, values) {
    if (outage.left > 0 && text.includes('"tasksPublished"')) {
      outage.left -= 1;
      throw Object.assign(new Error('The database is starting up.'), { code: '57P03' });
    }
    return real.call(this, text, values);
  });
  return outage;
}

const appeared = (id: string, tasksPublished: number) => [
  { change: 'APPEARED', task: { id, employer: { employerFacts: { tasksPublished } } } },
];

test('a frame of which a field met an outage is told whole once the database is back', async () => {
  const feed = worker.subscribe(FEED);
  await feed.next();
  const { id } = await employer.createTask({});
  await world.app.relay.drain();
  const outage = withoutFacts(2);
  await employer.publish(id);
  expect((await feed.next()).events).toEqual(appeared(id, 1));
  expect(outage.left).toBe(0);
  feed.unsubscribe();
});

test('so is one that is caught up on', async () => {
  await world.app.relay.drain();
  const before = encodeLogCursor(world.app.shared.hub.head);
  const { id } = await employer.publishTask();
  await world.app.relay.drain();
  const outage = withoutFacts(2);
  const feed = worker.subscribe(FEED, { after: before });
  expect((await feed.next()).events).toEqual(appeared(id, 2));
  expect(outage.left).toBe(0);
  feed.unsubscribe();
});

test('where the outage lasts the stream ends, so that its reader comes back for the very same frame', async () => {
  const feed = worker.subscribe(FEED);
  const { cursor } = await feed.next();
  const { id } = await employer.createTask({});
  await world.app.relay.drain();
  withoutFacts(1_000);
  await employer.publish(id);
  expect((await feed.ended(30_000))?.code).toBe('UNAVAILABLE');
  expect(feed.frames).toHaveLength(1);
  await expect.poll(() => world.app.shared.hub.listeners, { timeout: 15_000 }).toBe(own);
  vi.restoreAllMocks();
  const back = worker.subscribe(FEED, { after: cursor });
  expect((await back.next()).events).toEqual(appeared(id, 3));
});
