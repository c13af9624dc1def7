import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import { signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token viewer { sessions { via current } } } } }`;
const SIGN_OUT = 'mutation { signOut { signedOut } }';
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
