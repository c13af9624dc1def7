import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { Actor } from '../testing/actors.js';
import { heldMegabytes } from '../testing/held-memory.js';
import { openWorld, type World } from '../testing/world.js';

const EVENTS = `subscription { viewerEvents { cursor events { ... on NotificationEvent { kind message } } } }`;
const STORM = 100_000;
const SHARE = 500;

let world: World;
let stalled: Actor;
let reader: Actor;
beforeAll(async () => {
  world = await openWorld();
  [stalled, reader] = await Promise.all([world.worker(), world.worker()]);
});
afterAll(() => world.close());

/** Subscribes over a bare socket and then never reads a byte again. */
async function subscribeAndStall(actor: Actor): Promise<WebSocket> {
  // Compressed, a storm of one sentence is so little that nobody would ever lag behind it.
  const plain = { perMessageDeflate: false };
  const socket = new WebSocket(`${world.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', plain);
  await once(socket, 'open');
  socket.send(
    JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${actor.person.token}` } }),
  );
  await once(socket, 'message');
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: EVENTS } }));
  await once(socket, 'message');
  socket.pause();
  return socket;
}

/** Every fiftieth event is also the reader's. */
async function storm(): Promise<void> {
  const { sql } = world.app.scopeFor(null);
  for (let sent = 0; sent < STORM; sent += SHARE) {
    await sql.rows(
      `select record_events(array_agg('task.live'::text), array_agg('tst_storm'::text), array_agg('{}'::jsonb),
        array_agg(case when n % 50 = 0 then $1::text || ',' || $2::text else $1::text end), array_agg(null::text), $3)
       from generate_series(1, $4::int) n`,
      [stalled.id, reader.id, world.clock.now(), SHARE],
    );
    await world.app.relay.drain();
  }
}

test('a reader who stalls with 100,000 events waiting costs little, harms nobody and is told SLOW_CONSUMER', async () => {
  const socket = await subscribeAndStall(stalled);
  const stream = reader.subscribe(EVENTS);
  await stream.next();
  const before = heldMegabytes();

  await storm();

  expect(heldMegabytes() - before).toBeLessThan(64);
  let heard = 0;
  while (heard < STORM / 50) heard += (await stream.next()).events.length;
  expect(heard).toBe(STORM / 50);

  const received: string[] = [];
  socket.on('message', (data: Buffer) => received.push(data.toString()));
  socket.resume();
  await expect.poll(() => received.at(-1), { timeout: 60_000 }).toContain('SLOW_CONSUMER');
  expect(world.app.shared.hub.listeners).toBeLessThanOrEqual(2);
  socket.terminate();
}, 120_000);
