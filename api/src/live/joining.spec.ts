import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeLogCursor } from '../kernel/live/log-cursor.js';
import type { Actor } from '../testing/actors.js';
import { LiveClient, type Stream } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

const EVENTS = `subscription ($after: Cursor) { viewerEvents(after: $after) { cursor events { at } } }`;
const STORM = 300;
/** Each event of the storm is known by its millisecond. */
const START = Date.now();

let world: World;
let worker: Actor;
beforeAll(async () => {
  world = await openWorld();
  worker = await world.worker();
});
afterAll(() => world.close());

interface Frame {
  readonly cursor: string;
  readonly events: readonly { readonly at: string }[];
}

const record = (place: number) =>
  world.app
    .scopeFor(null)
    .sql.rows('select record_event($1, $2, $3, $4, null, $5)', [
      'task.live',
      'tst_storm',
      '{}',
      [worker.id],
      new Date(START + place),
    ]);

/** The places of the events a stream was told, up to the last of the storm. */
async function heard(stream: Stream): Promise<number[]> {
  const places: number[] = [];
  while (places.at(-1) !== STORM - 1) {
    const { events } = (await stream.next(() => true, 20_000)) as Frame;
    places.push(...events.map(({ at }) => Date.parse(at) - START));
  }
  return places;
}

const from = (first: number): number[] => Array.from({ length: STORM - first }, (_, n) => first + n);

test('whoever joins in the middle of a storm, new or with a cursor, misses nothing and hears nothing twice', async () => {
  await world.app.relay.drain();
  const origin = world.app.shared.hub.head;
  const first = worker.subscribe(EVENTS);
  await first.next();
  const windows = [1, 2].map(() => new LiveClient(world.url, worker.person.token));
  const latecomers: { since: number; stream: Stream }[] = [];

  for (let place = 0; place < STORM; place += 1) {
    await record(place);
    world.app.relay.nudge();
    if (place % 15 !== 7) continue;
    // Some position that was told already; the log has one event of the storm at each place.
    const since = Math.floor(Math.min(place, world.app.shared.hub.head - origin) / 2);
    const stream = windows[place % 2]!.subscribe(EVENTS, { after: encodeLogCursor(origin + since) });
    latecomers.push({ since, stream });
  }
  await world.app.relay.drain();

  expect(await heard(first)).toEqual(from(0));
  for (const { since, stream } of latecomers) expect(await heard(stream)).toEqual(from(since));
  expect(latecomers).toHaveLength(20);
  for (const window of windows) window.close();
}, 90_000);
