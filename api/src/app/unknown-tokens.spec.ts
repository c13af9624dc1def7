import { afterAll, beforeAll, expect, it } from 'vitest';
import { Sessions } from '../identity/sessions.service.js';
import { Caller } from '../testing/caller.js';
import { signUp } from '../testing/people.js';
import { RawSocket } from '../testing/raw-socket.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on', TRUST_PROXY: 'on', ANONYMOUS_POINTS: '60' } });
});
afterAll(() => world.close());

const ME = { query: '{ viewer { user { id } } }' };
const made = (n: number) => `kjs_${String(n).padStart(43, 'A')}`;
const statusOf = async (caller: Caller, address: string) =>
  (await caller.post(ME, { 'x-forwarded-for': address })).status;

/** Until the address hears that it was too much; fails where it never does. */
async function guessAt(address: string, status: (n: number) => Promise<number>): Promise<number[]> {
  const statuses: number[] = [];
  // A point comes back each second, so how many it takes is not sure.
  while (!statuses.includes(429) && statuses.length < 1_000) {
    const some = Array.from({ length: 20 }, (_, n) => status(statuses.length + n));
    statuses.push(...(await Promise.all(some)));
  }
  expect(statuses.length, address).toBeLessThan(1_000);
  return statuses;
}
const guessTokens = (address: string) =>
  guessAt(address, (n) => statusOf(new Caller(world.url, made(n)), address));

it('refuses an address that goes on with tokens of nobody, before anything is looked up', async () => {
  const address = '203.0.113.1';
  const statuses = await guessTokens(address);
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(60);

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      new Caller(world.url, made(5_000 + n)).post(ME, { 'x-forwarded-for': address }),
    ),
  );
  const refusal = answers.find(({ status }) => status === 429)!;
  expect(refusal.body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0);
  expect(await statusOf(new Caller(world.url, made(0)), '203.0.113.2')).toBe(401);
});

it('says at the addresses of files as well when to come back', async () => {
  const address = '203.0.113.3';
  await guessTokens(address);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => {
      const headers = { 'x-forwarded-for': address, authorization: `Bearer ${made(6_000 + n)}` };
      return world.anonymous().send('/uploads/upl_none', { headers });
    }),
  );
  const refusal = answers.find(({ status }) => status === 429)!;
  expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0);
});

it('lets in who was seen before, however many tokens of nobody come from the same address', async () => {
  const [person, address] = [await signUp(world), '203.0.113.4'];
  expect(await statusOf(person, address)).toBe(200);
  await guessTokens(address);
  for (let minute = 0; minute < 3; minute += 1) {
    world.clock.turn(60_000);
    expect(await statusOf(person, address)).toBe(200);
  }
});

it('takes nothing from those whose tokens are good', async () => {
  const [person, address] = [await signUp(world), '203.0.113.5'];
  const open = () => {
    const scope = world.app.scopeFor(null);
    return scope.atomically(() => scope.get(Sessions).open(person.id, 'BEARER'));
  };
  for (let round = 0; round < 9; round += 1) {
    const opened = await Promise.all(Array.from({ length: 10 }, open));
    const seen = opened.map(({ token }) => statusOf(new Caller(world.url, token), address));
    expect(await Promise.all(seen)).toEqual(Array(10).fill(200));
  }
});

it('counts a token that was good once it is not', async () => {
  const [person, address] = [await signUp(world), '203.0.113.6'];
  expect(await statusOf(person, address)).toBe(200);
  await person.execute('mutation { signOut { signedOut } }');
  const statuses = await guessAt(address, () => statusOf(person, address));
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
});

it('closes a socket of such an address until later', async () => {
  const address = '203.0.113.8';
  await guessTokens(address);
  const refused = async () => {
    const socket = await RawSocket.open(world.url, { headers: { 'x-forwarded-for': address } });
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${made(1)}` } });
    return (await socket.closed).code;
  };
  // One may find the point of a second.
  const codes = await Promise.all(Array.from({ length: 10 }, refused));
  expect(codes).toContain(1013);
});
