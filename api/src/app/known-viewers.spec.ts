import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantRole } from '../identity/index.js';
import type { Viewer } from '../kernel/index.js';
import { Caller } from '../testing/caller.js';
import { openWorld, type World } from '../testing/world.js';
import { createApp, type App } from './create-app.js';
import { createHttpServer } from './http.server.js';
import { KnownViewers } from './known-viewers.js';

const ME = 'query { viewer { user { id } } }';
const SIGN_OUT = 'mutation { signOut { __typename } }';
const QUEUE = 'query { tasksInReview { nodes { id } } }';

let world: World;
let otherNode: { app: App; url: string };
beforeAll(async () => {
  world = await openWorld();
  const server = createHttpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { config } = world.app.shared;
  const app = await createApp({ config, databaseUrl: world.database.appUrl, clock: world.clock, server });
  await app.listen();
  otherNode = { app, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
afterAll(async () => {
  await otherNode.app.close();
  await world.close();
});

const statusOf = async (caller: Caller, query = ME) => (await caller.post({ query })).status;
const codeOf = async (caller: Caller, query: string) =>
  (await caller.ask(query)).errors?.[0]?.extensions.code;

describe('somebody whose token was just seen', () => {
  test('is nobody from the moment they sign out', async () => {
    const worker = await world.worker();
    for (const expected of [200, 200, 200]) expect(await statusOf(worker)).toBe(expected);
    await worker.execute(SIGN_OUT);
    expect(await statusOf(worker)).toBe(401);
  });

  test('is nobody on another node as soon as it has heard of the end', async () => {
    const worker = await world.worker();
    const there = new Caller(otherNode.url, worker.token);
    expect(await statusOf(there)).toBe(200);
    await worker.execute(SIGN_OUT);
    await world.app.relay.drain();
    await otherNode.app.relay.drain();
    expect(await statusOf(there)).toBe(401);
  });

  test('is nobody on a node that hears of nothing when a second is over', async () => {
    const worker = await world.worker();
    expect(await statusOf(worker)).toBe(200);
    await world.app
      .scopeFor(null)
      .sql.rows('update session set ended_at = $2 where user_id = $1', [worker.id, world.clock.now()]);
    world.clock.turn(1_000);
    expect(await statusOf(worker)).toBe(401);
  });

  test('has a role that was granted elsewhere when a second is over', async () => {
    const worker = await world.worker();
    expect(await codeOf(worker, QUEUE)).toBe('FORBIDDEN');
    await grantRole(otherNode.app.scopeFor(null), worker.person.email, 'MODERATOR');
    world.clock.turn(1_000);
    expect(await codeOf(worker, QUEUE)).toBeUndefined();
  });
});

describe('what is remembered', () => {
  const viewer = (userId: string): Viewer => ({
    userId,
    sessionId: `ses_${userId}`,
    roles: ['WORKER'],
    country: 'BD',
    via: 'bearer',
  });
  const reader = () => {
    const clock = { ms: 0, reads: 0 };
    const known = new KnownViewers(() => new Date(clock.ms));
    const ask = (token: string, read = () => Promise.resolve<Viewer | null>(viewer(token))) =>
      known.of('bearer', token, () => {
        clock.reads += 1;
        return read();
      });
    return { known, clock, ask };
  };

  test('is read once a second', async () => {
    const { clock, ask } = reader();
    for (const ms of [0, 500, 999, 1_000, 1_500]) {
      clock.ms = ms;
      expect(await ask('a')).toEqual(viewer('a'));
    }
    expect(clock.reads).toBe(2);
  });

  test('is nothing of a token that names nobody', async () => {
    const { clock, ask } = reader();
    const nobody = () => Promise.resolve(null);
    expect([await ask('a', nobody), await ask('a', nobody)]).toEqual([null, null]);
    expect(clock.reads).toBe(2);
  });

  test('is forgotten for one person, one session or everybody', async () => {
    const { known, clock, ask } = reader();
    for (const token of ['a', 'b', 'c']) await ask(token);
    known.forget('a');
    known.forgetSession('ses_b');
    for (const token of ['a', 'b', 'c']) await ask(token);
    expect(clock.reads).toBe(5);
    known.forgetAll();
    await ask('c');
    expect(clock.reads).toBe(6);
  });

  test('is never what was read before a command and came in after it', async () => {
    const { known, clock, ask } = reader();
    const old = Promise.withResolvers<Viewer>();
    const asked = ask('a', () => old.promise);
    known.forget('a');
    old.resolve(viewer('a'));
    await asked;
    await ask('a');
    expect(clock.reads).toBe(2);
  });
});
