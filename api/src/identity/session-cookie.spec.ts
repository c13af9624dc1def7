import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import { details, signUp, type Person } from '../testing/people.js';
import { RawSocket } from '../testing/raw-socket.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token viewer { sessions { via current } } } } }`;
const SIGN_OUT = 'mutation { signOut { signedOut } }';
const SESSIONS = '{ viewer { sessions { current expiresAt } } }';
const ME = '{ viewer { user { id } } }';

/** A browser: keeps the cookie it is given and sends it back. */
async function signInByCookie(
  { details: { email, password } }: Person,
  headers: Record<string, string> = {},
) {
  const answer = await world
    .anonymous()
    .post({ query: SIGN_IN, variables: { input: { email, password, transport: 'COOKIE' } } }, headers);
  const line = answer.headers['set-cookie']?.[0] ?? '';
  return { answer, line, cookie: line.split(';')[0] ?? '' };
}
const whoIs = async (headers: Record<string, string>) =>
  (await world.anonymous().post({ query: ME }, headers)).body.data?.viewer?.user.id ?? null;

test('a browser gets its session as a cookie that scripts cannot read, and no token', async () => {
  const person = await signUp(world);
  const { answer, line, cookie } = await signInByCookie(person);

  expect(answer.body.data.signIn).toMatchObject({ token: null });
  expect(answer.body.data.signIn.viewer.sessions[0]).toEqual({ via: 'COOKIE', current: true });
  expect(cookie).toMatch(/^sid=kjs_[\w-]{43}$/);
  expect(line).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  expect(Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? '') - world.clock.now().getTime()).toBeGreaterThan(
    29 * dayMs,
  );
  expect(await whoIs({ cookie })).toBe(person.id);
});

test('a bearer beats a cookie', async () => {
  const [one, other] = [await signUp(world), await signUp(world)];
  const { cookie } = await signInByCookie(one);
  expect(await whoIs({ cookie, authorization: `Bearer ${other.token}` })).toBe(other.id);
});

test('a cookie that ended makes an anonymous reader, not an error', async () => {
  const person = await signUp(world);
  const { cookie } = await signInByCookie(person);
  await world.turnClock(31 * dayMs);
  const { body } = await world.anonymous().post({ query: ME }, { cookie });
  expect(body).toMatchObject({ data: { viewer: null } });
  expect(body.errors).toBeUndefined();
});

test('the cookie moves on with its session', async () => {
  const person = await signUp(world);
  const { cookie } = await signInByCookie(person);
  await world.turnClock(dayMs);
  const used = await world.anonymous().post({ query: ME }, { cookie });
  const again = await world.anonymous().post({ query: ME }, { cookie });
  expect(used.headers['set-cookie']?.[0]).toContain(`${cookie}; Path=/; Expires=`);
  expect(again.headers['set-cookie']).toBeUndefined();
});

test('the cookie lives as long as its session, also where each visit begins with a socket', async () => {
  const person = await signUp(world);
  const { cookie, line } = await signInByCookie(person);
  const untilOf = (setCookie: string) => Date.parse(/Expires=([^;]+)/.exec(setCookie)![1]!);
  let until = untilOf(line);
  for (let visit = 0; visit < 3; visit += 1) {
    world.clock.turn(20 * dayMs);
    const socket = await RawSocket.ready(world.url, {}, { headers: { cookie } });
    socket.close();
    world.clock.turn(4 * minuteMs);
    // A browser sends what it still has.
    const headers = until > world.clock.now().getTime() ? { cookie } : undefined;
    const visited = await world.anonymous().post({ query: SESSIONS }, headers);
    const { sessions } = visited.body.data.viewer ?? { sessions: [] };
    const [given] = visited.headers['set-cookie'] ?? [];
    if (given) until = untilOf(given);
    const mine = sessions.find(({ current }: { current: boolean }) => current);
    // A cookie knows whole seconds.
    expect(Math.floor(Date.parse(mine.expiresAt as string) / 1_000)).toBe(until / 1_000);
  }
});

test('somebody who only listens on a socket stays signed in as long as the cookie says', async () => {
  const person = await signUp(world);
  const { cookie } = await signInByCookie(person);
  for (let day = 0; day < 29; day += 1) {
    world.clock.turn(dayMs);
    (await RawSocket.ready(world.url, {}, { headers: { cookie } })).close();
  }
  const used = await world.anonymous().post({ query: ME }, { cookie });
  expect(used.body.data.viewer.user.id).toBe(person.id);
  expect(used.headers['set-cookie']?.[0]).toContain(`${cookie}; Path=/; Expires=`);
});

test('signing out takes the cookie away', async () => {
  const person = await signUp(world);
  const { cookie } = await signInByCookie(person);
  const { body, headers } = await world.anonymous().post({ query: SIGN_OUT }, { cookie });
  expect(body.data).toEqual({ signOut: { signedOut: true } });
  expect(headers['set-cookie']?.[0]).toMatch(/^sid=;.*Expires=Thu, 01 Jan 1970/);
  expect(await whoIs({ cookie })).toBeNull();
});

test('signing in again in the same browser leaves no session behind', async () => {
  const person = await signUp(world);
  const first = await signInByCookie(person);
  const second = await signInByCookie(person, { cookie: first.cookie });
  expect(await whoIs({ cookie: first.cookie })).toBeNull();
  expect(await whoIs({ cookie: second.cookie })).toBe(person.id);
});

test('signing up in a browser that is signed in ends that session, with its sockets', async () => {
  const person = await signUp(world);
  const { cookie } = await signInByCookie(person);
  const socket = await RawSocket.ready(world.url, {}, { headers: { cookie } });
  const input = { ...details(), transport: 'COOKIE' };
  const query = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload {
    viewer { user { id } sessions { via } } } } }`;
  const { body, headers } = await world.anonymous().post({ query, variables: { input } }, { cookie });
  await world.app.relay.drain();

  expect(body.data.signUp.viewer.sessions).toEqual([{ via: 'COOKIE' }]);
  expect(await whoIs({ cookie: headers['set-cookie']![0]!.split(';')[0]! })).toBe(
    body.data.signUp.viewer.user.id,
  );
  expect(await whoIs({ cookie })).toBeNull();
  expect((await socket.closed).code).toBe(4403);
});

test('but not by a program beside it, nor where the address is taken', async () => {
  const [person, taken] = [await signUp(world), await signUp(world)];
  const { cookie } = await signInByCookie(person);
  const query = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }`;
  const join = async (input: object) =>
    (await world.anonymous().post({ query, variables: { input } }, { cookie })).body.data.signUp.__typename;
  expect(await join({ ...details(), transport: 'BEARER' })).toBe('SignUpPayload');
  expect(await join({ ...taken.details, transport: 'COOKIE' })).toBe('EmailTakenError');
  await world.app.relay.drain();
  expect(await whoIs({ cookie })).toBe(person.id);
});
