import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { details, signUp, type Person } from '../testing/people.js';
import { Caller } from '../testing/caller.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  const settings = {
    RATE_LIMITS: 'on',
    TRUST_PROXY: 'on',
    ANONYMOUS_POINTS: '1000000',
    MEMBER_POINTS: '1000000',
  };
  world = await openWorld({ settings });
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInPayload { token viewer { user { id } } }
  ... on InvalidCredentialsError { retryAt }
  ... on LimitReachedError { limit retryAt }
  ... on InvalidInputError { fields { path code } }
  ... on UserError { code message } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on InvalidInputError { fields { path code } } ... on UserError { code } } }`;

let addresses = 0;
const newAddress = () => {
  addresses += 1;
  return `198.51.${Math.floor(addresses / 250)}.${addresses % 250}`;
};
const signIn = async (email: string, password: string, address = newAddress()) => {
  const request = { query: SIGN_IN, variables: { input: { email, password } } };
  const { body } = await world.anonymous().post(request, { 'x-forwarded-for': address });
  expect(body.errors).toBeUndefined();
  return body.data.signIn;
};
const wrong = (person: Person, address?: string) => signIn(person.details.email, 'not the password', address);
const right = (person: Person, address?: string) =>
  signIn(person.details.email, person.details.password, address);

const refused = { __typename: 'InvalidCredentialsError', code: 'INVALID_CREDENTIALS' };
const mustWait = { ...refused, retryAt: expect.any(String) };

test('the right password opens a session of its own', async () => {
  const person = await signUp(world);
  const answer = await signIn(` ${person.details.email.toUpperCase()} `, person.details.password);
  expect(answer).toMatchObject({ __typename: 'SignInPayload', viewer: { user: { id: person.id } } });
  expect(answer.token).toMatch(/^kjs_/);
  expect(answer.token).not.toBe(person.token);
});

test(
  'an unknown address and a wrong password are answered alike, in words and in time',
  { retry: 2 },
  async () => {
    const person = await signUp(world);
    const fastest = { unknown: Infinity, wrong: Infinity };
    const answers: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (const [kind, email] of [
        ['wrong', person.details.email],
        ['unknown', details().email],
      ] as const) {
        const start = performance.now();
        answers.push(await signIn(email, 'not the password'));
        fastest[kind] = Math.min(fastest[kind], performance.now() - start);
      }
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ...refused, retryAt: null });
    expect(fastest.unknown).toBeGreaterThan(fastest.wrong / 2);
  },
);

test('nothing typed is told from a wrong guess', async () => {
  const { fields } = await signIn('', '');
  expect(fields).toEqual([
    { path: ['email'], code: 'REQUIRED' },
    { path: ['password'], code: 'REQUIRED' },
  ]);
});

test('after five wrong tries none is looked at for a quarter of an hour, with an account as without', async () => {
  const person = await signUp(world);
  for (const email of [person.details.email, details().email]) {
    const address = newAddress();
    const answers = [];
    for (let round = 0; round < 5; round += 1) answers.push(await signIn(email, 'not the password', address));
    const waiting = await signIn(email, person.details.password, address);

    expect(answers.map(({ retryAt }) => retryAt !== null)).toEqual([false, false, false, false, true]);
    expect(waiting).toMatchObject(mustWait);
    expect(waiting.retryAt).toBe(answers[4].retryAt);
    const waitMs = Date.parse(waiting.retryAt) - world.clock.now().getTime();
    expect(waitMs).toBeGreaterThan(14 * minuteMs);
    expect(waitMs).toBeLessThanOrEqual(15 * minuteMs);
  }
});

test('the wait ends by itself', async () => {
  const person = await signUp(world);
  const address = newAddress();
  for (let round = 0; round < 5; round += 1) await wrong(person, address);
  await world.turnClock(14 * minuteMs);
  expect(await right(person, address)).toMatchObject(mustWait);
  await world.turnClock(minuteMs);
  expect(await right(person, address)).toMatchObject({ __typename: 'SignInPayload' });
});

test('a right password makes the wrong ones before it forgotten', async () => {
  const person = await signUp(world);
  const address = newAddress();
  for (let round = 0; round < 3; round += 1) {
    for (let guess = 0; guess < 4; guess += 1) expect((await wrong(person, address)).retryAt).toBeNull();
    expect(await right(person, address)).toMatchObject({ __typename: 'SignInPayload' });
  }
});

test('fifty guesses at once are no more than five', async () => {
  const person = await signUp(world);
  const address = newAddress();
  const answers = await Promise.all(Array.from({ length: 50 }, () => wrong(person, address)));
  expect(answers.filter(({ retryAt }) => retryAt === null)).toHaveLength(4);
  for (const answer of answers) expect(answer).toMatchObject(refused);
});

test('right passwords are right also when many come at once, and count nothing', async () => {
  const person = await signUp(world);
  const address = newAddress();
  for (let round = 0; round < 4; round += 1) expect((await wrong(person, address)).retryAt).toBeNull();
  const answers = await Promise.all(Array.from({ length: 12 }, () => right(person, address)));
  expect(answers.map(({ __typename }) => __typename as string)).toEqual(Array(12).fill('SignInPayload'));
  for (let round = 0; round < 4; round += 1) expect((await wrong(person, address)).retryAt).toBeNull();
});

test('a whole village signs in at once from one address', async () => {
  const people = await Promise.all(Array.from({ length: 26 }, () => signUp(world)));
  const address = newAddress();
  const answers = await Promise.all(people.map((person) => right(person, address)));
  expect(answers.map(({ __typename }) => __typename as string)).toEqual(Array(26).fill('SignInPayload'));
});

test('a stranger does not lock the owner out', async () => {
  const person = await signUp(world);
  const strange = newAddress();
  for (let round = 0; round < 6; round += 1) await wrong(person, strange);
  expect(await right(person)).toMatchObject({ __typename: 'SignInPayload' });
});

test('nor do many strangers, where the owner has signed in before', async () => {
  const person = await signUp(world);
  const home = newAddress();
  await right(person, home);
  for (let round = 0; round < 20; round += 1) await wrong(person);

  expect(await right(person)).toMatchObject(mustWait);
  expect(await right(person, home)).toMatchObject({ __typename: 'SignInPayload' });
  await world.turnClock(hourMs);
  expect(await right(person)).toMatchObject({ __typename: 'SignInPayload' });
});

test('one address tries at most twenty times, whatever the account', async () => {
  const person = await signUp(world);
  const address = newAddress();
  for (let round = 0; round < 20; round += 1) {
    expect(await signIn(details().email, 'not the password', address)).toMatchObject(refused);
  }
  expect(await right(person, address)).toMatchObject({
    __typename: 'LimitReachedError',
    code: 'LIMIT_EXCEEDED',
    limit: 20,
  });
  expect(await right(person)).toMatchObject({ __typename: 'SignInPayload' });
  await world.turnClock(15 * minuteMs);
  expect(await right(person, address)).toMatchObject({ __typename: 'SignInPayload' });
});

test('of IPv6 the network counts, not the address', async () => {
  const person = await signUp(world);
  for (let round = 1; round <= 5; round += 1) await wrong(person, `2001:db8:0:9::${round}`);
  expect(await right(person, '2001:db8:0:9:a:b:c:d')).toMatchObject(mustWait);
  expect(await right(person, '2001:db8:0:8::1')).toMatchObject({ __typename: 'SignInPayload' });
});

test('a hundred accounts an hour come from one address', async () => {
  const address = newAddress();
  const { details: taken } = await signUp(world);
  const query = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
    ... on LimitReachedError { limit retryAt } ... on UserError { code } } }`;
  const attempt = async (email: string) => {
    const request = { query, variables: { input: { ...taken, email } } };
    return (await world.anonymous().post(request, { 'x-forwarded-for': address })).body.data.signUp;
  };
  for (let round = 0; round < 100; round += 1) expect((await attempt(taken.email)).code).toBe('EMAIL_TAKEN');

  const { email } = details();
  expect(await attempt(email)).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 100,
    retryAt: expect.any(String),
  });
  await world.turnClock(hourMs);
  expect(await attempt(email)).toEqual({ __typename: 'SignUpPayload' });
});

test('a new password needs the old one, and ends the other sessions', async () => {
  const person = await signUp(world);
  const other = new Caller(world.url, (await right(person)).token);
  const change = async (currentPassword: string, newPassword: string) =>
    (await person.execute(CHANGE, { input: { currentPassword, newPassword } })).changePassword;

  expect(await change('not the password', 'a better one')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  expect(await change(person.details.password, 'short')).toMatchObject({
    fields: [{ path: ['newPassword'], code: 'TOO_SHORT' }],
  });
  expect((await other.execute('{ viewer { email } }')).viewer).not.toBeNull();

  expect(await change(person.details.password, 'a better one')).toEqual({
    __typename: 'ChangePasswordPayload',
  });
  expect((await person.execute('{ viewer { email } }')).viewer).not.toBeNull();
  expect((await other.ask('{ viewer { email } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await right(person)).toMatchObject(refused);
  expect(await signIn(person.details.email, 'a better one')).toMatchObject({ __typename: 'SignInPayload' });
});
