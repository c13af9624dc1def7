import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { LiveClient, type Stream } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

const FEED = 'subscription { taskFeed { cursor } }';
const FILTERED = `subscription ($filter: TaskFilter) { taskFeed(filter: $filter) { cursor } }`;
const PER_SOCKET = 20;
const PER_ADDRESS = 50;
const PER_PERSON = 20;

let world: World;
let worker: Actor;
const sockets: LiveClient[] = [];
beforeAll(async () => {
  world = await openWorld();
  worker = await world.worker();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await listening(0);
});
afterAll(() => world.close());

/** What this node reads anew for each event of the market, beside what it listens to itself. */
let own: number;
beforeAll(() => (own = world.app.shared.hub.listeners));
const listening = (groups: number) =>
  expect.poll(() => world.app.shared.hub.listeners - own, { timeout: 15_000 }).toBe(groups);

interface Wish {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Follows all of these, on as many sockets as that takes. */
function follow(wishes: readonly Wish[], token: string | null = null): Stream[] {
  const streams: Stream[] = [];
  for (let at = 0; at < wishes.length; at += PER_SOCKET) {
    const socket = new LiveClient(world.url, token);
    sockets.push(socket);
    for (const { query, variables } of wishes.slice(at, at + PER_SOCKET))
      streams.push(socket.subscribe(query, variables));
  }
  return streams;
}

const different = (count: number): Wish[] =>
  Array.from({ length: count }, (_, place) => ({ query: `${FEED} # ${place}` }));

test('what a document does not ask for makes no reading of its own', async () => {
  const filter = { minReward: { amount: '1', currency: 'BDT' }, search: 'bkash' };
  const streams = follow([
    ...Array.from({ length: PER_SOCKET }, (_, x) => ({ query: FEED, variables: { x } })),
    ...[{}, { other: 1 }, { filter }, { x: 1, filter }].map((variables) => ({ query: FILTERED, variables })),
    { query: FILTERED, variables: { filter: { ...filter, search: 'nagad' } } },
  ]);
  for (const stream of streams) await stream.next();
  await listening(4);
});

test('strangers of one address follow a bounded number of different feeds, and each of them as often as they like', async () => {
  const streams = follow(different(PER_ADDRESS));
  for (const stream of streams) await stream.next();
  const [more] = follow([{ query: `${FEED} # one more` }]);
  expect((await more!.ended())?.code).toBe('TOO_MANY_SUBSCRIPTIONS');
  expect(more!.frames).toEqual([]);
  const [again] = follow([{ query: `${FEED} # 0` }]);
  await again!.next();
  await listening(PER_ADDRESS);

  const mine = worker.subscribe(`${FEED} # mine`);
  await mine.next();
  mine.unsubscribe();
  streams[1]!.unsubscribe();
  await listening(PER_ADDRESS - 1);
  const [late] = follow([{ query: `${FEED} # one more` }]);
  await late!.next();
});

test('a person follows a bounded number of different feeds over all sockets, and their own events beside', async () => {
  const { token } = worker.person;
  const streams = follow(different(PER_PERSON), token);
  for (const stream of streams) await stream.next();
  const [events, more] = follow(
    [{ query: 'subscription { viewerEvents { cursor } }' }, { query: `${FEED} # one more` }],
    token,
  );
  await events!.next();
  expect((await more!.ended())?.code).toBe('TOO_MANY_SUBSCRIPTIONS');
});
