import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { encodeLogCursor } from '../kernel/live/log-cursor.js';
import { Sql } from '../kernel/sql.js';
import { LiveClient, type Stream } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

const FEED = `subscription ($after: Cursor) { taskFeed(after: $after) { cursor events { taskId } } }`;
/** Of the log, in which a feed finds nothing to tell. */
const PAGES = 4;
const HISTORY = PAGES * 500;
const AT_ONCE = 4;
const READERS = 12;

let world: World;
let own: number;
let origin: string;
let socket: LiveClient;
beforeAll(async () => {
  world = await openWorld();
  const employer = await world.employer({ funds: '10' });
  const { id } = await employer.publishTask();
  await world.app.relay.drain();
  const { shared, relay } = world.app;
  origin = encodeLogCursor(shared.hub.head);
  await world.app.scopeFor(null).sql.rows(
    `select record_events(array_agg('submission.extended'::text), array_agg('tst_1'::text), array_agg('{}'::jsonb),
       array_agg(''::text), array_agg($1::text), $2) from generate_series(1, $3::int)`,
    [id, world.clock.now(), HISTORY],
  );
  await relay.drain();
  own = shared.hub.listeners;
  socket = new LiveClient(world.url, null);
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  socket.close();
  await world.close();
});

/** Readings of the log that have begun and wait for `go`. */
function heldReadings() {
  const readings = { begun: 0, waiting: 0, go: () => undefined as void };
  const opened = new Promise<void>((resolve) => (readings.go = resolve));

  const real = Sql.prototype.rows;
  vi.spyOn(Sql.prototype, 'rows').mockImplementation(async function (this: Sql, text, values) {
    if (text.includes('event_log l')) {
      readings.begun += 1;
      readings.waiting += 1;
      await opened;
      readings.waiting -= 1;
    }
    return real.call(this, text, values);
  });
  return readings;
}

const watching = (count: number) =>
  expect.poll(() => world.app.shared.hub.listeners - own, { timeout: 15_000 }).toBe(count);

test('nothing more is read for somebody who left while they caught up', async () => {
  const readings = heldReadings();
  const feed = socket.subscribe(FEED, { after: origin });
  await expect.poll(() => readings.waiting, { timeout: 15_000 }).toBe(1);
  feed.unsubscribe();
  await watching(0);
  readings.go();
  const stays = socket.subscribe(FEED, { after: origin });
  await stays.next();
  stays.unsubscribe();
  expect(readings.begun).toBe(1 + PAGES);
  await watching(0);
});

test('few catch up at once, the others after them', async () => {
  const readings = heldReadings();
  const feeds: Stream[] = Array.from({ length: READERS }, () => socket.subscribe(FEED, { after: origin }));
  await watching(READERS);
  await expect.poll(() => readings.waiting, { timeout: 15_000 }).toBe(AT_ONCE);
  readings.go();
  for (const feed of feeds) expect(await feed.next()).toMatchObject({ events: [] });
});
