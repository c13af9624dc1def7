import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, minuteMs, secondMs } from '../kernel/index.js';
import { Caller } from '../testing/caller.js';
import { signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';
import { Sessions } from './sessions.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignInPayload { token viewer { user { id } sessions { id via current } } } } }`;
const LIST = '{ viewer { sessions { id via current userAgent createdAt lastSeenAt expiresAt } } }';
const END = `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { __typename
  ... on EndSessionPayload { sessionId } ... on UserError { code message } } }`;
const ME = '{ viewer { user { id } } }';

interface Listed {
  id: string;
  current: boolean;
  lastSeenAt: string;
  expiresAt: string;
}
const sessionsOf = async (caller: Caller): Promise<Listed[]> => (await caller.execute(LIST)).viewer.sessions;
const signIn = async ({ details: { email, password } }: Person): Promise<Caller> => {
  const { token } = (await world.anonymous().execute(SIGN_IN, { input: { email, password } })).signIn;
  return new Caller(world.url, token as string);
};
const codeOf = async (caller: Caller) => (await caller.ask(ME)).errors?.[0]?.extensions.code;

describe('a session', () => {
  test('slides: it lives thirty days beyond its last use', { timeout: 90_000 }, async () => {
    const person = await signUp(world);
    for (let month = 0; month < 3; month += 1) {
      await world.turnClock(29 * dayMs);
      expect((await person.execute(ME)).viewer.user.id).toBe(person.id);
    }
    await world.turnClock(30 * dayMs);
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
  });

  test('is not written at each use', async () => {
    const person = await signUp(world);
    const [first] = await sessionsOf(person);
    await world.turnClock(4 * minuteMs);
    const [soon] = await sessionsOf(person);
    await world.turnClock(minuteMs);
    const [later] = await sessionsOf(person);

    expect(soon).toEqual(first);
    expect(Date.parse(later!.lastSeenAt)).toBeGreaterThanOrEqual(
      Date.parse(first!.lastSeenAt) + 5 * minuteMs,
    );
    expect(Date.parse(later!.expiresAt) - Date.parse(later!.lastSeenAt)).toBe(30 * dayMs);
  });

  test.each(['', 'x', 'kjs_', `kjs_${'A'.repeat(43)}`])('is not opened by the token %j', async (token) => {
    expect(await codeOf(new Caller(world.url, token))).toBe('UNAUTHENTICATED');
  });

  test('is deleted a month after nobody could use it any more', async () => {
    const person = await signUp(world);
    await world.turnClock(61 * dayMs);
    const left = await world.app
      .scopeFor(null)
      .sql.rows('select from session where user_id = $1', [person.id]);
    expect(left).toEqual([]);
  });

  const signInOften = async ({ id }: Person, via: 'COOKIE' | 'BEARER', times: number) => {
    for (let round = 0; round < times; round += 1) {
      const scope = world.app.scopeFor(null);
      await scope.atomically(() => scope.get(Sessions).open(id, via));
    }
  };

  test('is one of at most a hundred', async () => {
    const person = await signUp(world);
    await signInOften(person, 'BEARER', 101);
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
    expect(await sessionsOf(await signIn(person))).toHaveLength(100);
  });

  test('of a browser is not ended by a program that signs in before each call, nor the other way round', async () => {
    const [browsing, calling] = [await signUp(world), await signUp(world)];
    const input = {
      email: browsing.details.email,
      password: browsing.details.password,
      transport: 'COOKIE',
    };
    const { headers } = await world.anonymous().post({ query: SIGN_IN, variables: { input } });
    const cookie = headers['set-cookie']![0]!.split(';')[0]!;
    await signInOften(browsing, 'BEARER', 101);
    await signInOften(calling, 'COOKIE', 101);

    const { body } = await world.anonymous().post({ query: ME }, { cookie });
    expect(body.data.viewer).toEqual({ user: { id: browsing.id } });
    expect(await codeOf(calling)).toBeUndefined();
    expect(await sessionsOf(calling)).toHaveLength(101);
  });

  test('that is in use outlives those that are not', async () => {
    const person = await signUp(world);
    await signInOften(person, 'BEARER', 99);
    await world.turnClock(5 * minuteMs);
    expect(await codeOf(person)).toBeUndefined();
    await signInOften(person, 'BEARER', 99);
    expect(await codeOf(person)).toBeUndefined();
    await signInOften(person, 'BEARER', 1);
    await world.turnClock(secondMs);
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
  });
});

describe('the list of sessions', () => {
  test('shows one’s own, newest first, and which one asks', async () => {
    const person = await signUp(world);
    await signUp(world);
    const phone = await signIn(person);

    const seenFromPhone = await sessionsOf(phone);
    const seenFromFirst = await sessionsOf(person);

    expect(seenFromPhone.map(({ current }) => current)).toEqual([true, false]);
    expect(seenFromFirst.map(({ current }) => current)).toEqual([false, true]);
    expect(seenFromPhone.map(({ id }) => id)).toEqual(seenFromFirst.map(({ id }) => id));
  });

  test('tells what the program said of itself', async () => {
    const person = await signUp(world);
    const request = {
      query: SIGN_IN,
      variables: { input: { email: person.details.email, password: person.details.password } },
    };
    await world.anonymous().post(request, { 'user-agent': 'Kajlet-Test/1.0 \u00e9' });
    const { viewer } = await person.execute(LIST);
    expect(viewer.sessions[0]).toMatchObject({
      userAgent: expect.stringContaining('Kajlet-Test/1.0'),
      via: 'BEARER',
    });
  });
});

describe('ending a session', () => {
  test('shuts that device out and no other, and is told to every node', async () => {
    const person = await signUp(world);
    const phone = await signIn(person);
    const [, { id: first }] = (await sessionsOf(phone)) as [Listed, Listed];

    const { endSession } = await phone.execute(END, { id: first });
    await world.app.relay.drain();

    expect(endSession).toEqual({ __typename: 'EndSessionPayload', sessionId: first });
    expect(await codeOf(person)).toBe('UNAUTHENTICATED');
    expect(await sessionsOf(phone)).toHaveLength(1);
    const told = await world.app
      .scopeFor(null)
      .sql.rows('select type, payload, audience from event_log where aggregate_id = $1', [first]);
    expect(told).toEqual([{ type: 'session.ended', payload: { v: 1, sessionId: first }, audience: [] }]);
  });

  test('twice is once', async () => {
    const person = await signUp(world);
    const phone = await signIn(person);
    const [, { id }] = (await sessionsOf(phone)) as [Listed, Listed];
    await phone.execute(END, { id });
    await phone.execute(END, { id });
    await world.app.relay.drain();
    const told = await world.app
      .scopeFor(null)
      .sql.rows('select from event_log where aggregate_id = $1', [id]);
    expect(told).toHaveLength(1);
  });

  test('of somebody else is refused like one that never was', async () => {
    const [victim, thief] = [await signUp(world), await signUp(world)];
    const [{ id }] = (await sessionsOf(victim)) as [Listed];
    const foreign = (await thief.execute(END, { id })).endSession;
    const absent = (await thief.execute(END, { id: 'ses_00000000000000000000000000' })).endSession;

    expect(foreign).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    expect(foreign).toEqual(absent);
    expect(await codeOf(victim)).toBeUndefined();
  });

  test('by signing out leaves the other devices alone', async () => {
    const person = await signUp(world);
    const phone = await signIn(person);
    expect(await phone.execute('mutation { signOut { signedOut } }')).toEqual({
      signOut: { signedOut: true },
    });
    expect(await codeOf(phone)).toBe('UNAUTHENTICATED');
    expect(await codeOf(person)).toBeUndefined();
  });

  test('without one does nothing', async () => {
    const answer = await world.anonymous().execute('mutation { signOut { signedOut } }');
    expect(answer).toEqual({ signOut: { signedOut: false } });
  });
});

test('many uses at once after a pause are all the same person’s', async () => {
  const person = await signUp(world);
  await world.turnClock(dayMs);
  const answers = await Promise.all(Array.from({ length: 20 }, () => person.execute(ME)));
  expect(answers.every(({ viewer }) => viewer.user.id === person.id)).toBe(true);
});
