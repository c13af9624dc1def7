import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import type { Caller } from '../testing/caller.js';
import { details, mailbox, signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';
import { mailTimer } from './mail.timers.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { TRUST_PROXY: 'on' } });
});
afterAll(() => world.close());

const REFUSALS =
  '... on InvalidInputError { fields { path code } } ... on LimitReachedError { limit retryAt } ... on UserError { code }';
const ASK_RESET = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename
  ... on RequestPasswordResetPayload { accepted } ${REFUSALS} } }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, password: $password }) {
  __typename ... on UserError { code } ... on InvalidInputError { fields { path code } } } }`;
const ASK_VERIFICATION = `mutation { requestEmailVerification { __typename
  ... on RequestEmailVerificationPayload { sent } ... on LimitReachedError { limit } } }`;
const VERIFY = `mutation ($token: String!) { verifyEmail(input: { token: $token }) { __typename
  ... on UserError { code } ... on InvalidInputError { fields { path code } } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  __typename ... on UserError { code } } }`;

const tokenIn = (letter: string | undefined) => /\?token=(\S+)/.exec(letter ?? '')?.[1] ?? 'no token';
const askReset = async (email: string, headers: Record<string, string> = {}) =>
  (await world.anonymous().post({ query: ASK_RESET, variables: { email } }, headers)).body.data
    .requestPasswordReset;
const resetTokenOf = async ({ details: { email } }: Person) => {
  expect(await askReset(email)).toEqual({ __typename: 'RequestPasswordResetPayload', accepted: true });
  return tokenIn((await mailbox(world, email)).at(-1));
};
const reset = async (token: string, password: string) =>
  (await world.anonymous().execute(RESET, { token, password })).resetPassword;
const kindOfSignIn = async (email: string, password: string) =>
  (await world.anonymous().execute(SIGN_IN, { email, password })).signIn.__typename as string;
const isSignedIn = async (caller: Caller) => !(await caller.ask('{ viewer { email } }')).errors;
const badToken = {
  __typename: 'InvalidInputError',
  code: 'BAD_USER_INPUT',
  fields: [{ path: ['token'], code: 'INVALID' }],
};

describe('a forgotten password', () => {
  test('is replaced through the mailbox, and every device is signed out', async () => {
    const person = await signUp(world);
    const { email, password } = person.details;
    const token = await resetTokenOf(person);

    expect(await reset(token, 'a new password')).toEqual({ __typename: 'ResetPasswordPayload' });

    expect(await isSignedIn(person)).toBe(false);
    expect(await kindOfSignIn(email, password)).toBe('InvalidCredentialsError');
    expect(await kindOfSignIn(email, 'a new password')).toBe('SignInPayload');
  });

  test('of an unknown address is answered alike, without a mail', async () => {
    const { email } = details();
    await signUp(world).then(({ details: known }) => askReset(known.email));
    expect(await askReset(email)).toEqual({ __typename: 'RequestPasswordResetPayload', accepted: true });
    expect(await mailbox(world, email)).toEqual([]);
  });

  test('of no address at all is refused', async () => {
    expect(await askReset('rina')).toMatchObject({ fields: [{ path: ['email'], code: 'INVALID' }] });
  });

  test('is written about in the reader’s language, as any mail program reads it', async () => {
    const person = await signUp(world);
    const { email } = person.details;
    await askReset(email, { 'accept-language': 'bn-BD,en;q=0.5' });
    const [letter] = await mailbox(world, email);

    expect(letter).toContain(
      'নতুন পাসওয়ার্ড দিতে এই লিংকটি খুলুন:\r\n' +
        `${world.url.replace('127.0.0.1', 'localhost')}/reset-password?token=kjr_`,
    );
    const subject = /Subject: ((?:.+\r\n )*.+)\r\n/.exec(letter!)?.[1] ?? '';
    const words = subject.split('\r\n ').map((word) => /^=\?UTF-8\?B\?(.+)\?=$/.exec(word)![1]!);
    expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe('নতুন পাসওয়ার্ড ঠিক করুন');
    expect(subject.split('\r\n').every((line) => line.length <= 76)).toBe(true);
  });

  test('ends the wait after too many wrong tries', async () => {
    const person = await signUp(world);
    const { email, password } = person.details;
    for (let round = 0; round < 5; round += 1) await kindOfSignIn(email, 'not the password');
    expect(await kindOfSignIn(email, password)).toBe('InvalidCredentialsError');
    await reset(await resetTokenOf(person), 'a new password');
    expect(await kindOfSignIn(email, 'a new password')).toBe('SignInPayload');
  });

  test('lets its owner in where it was replaced, however many strangers go on guessing', async () => {
    const person = await signUp(world);
    const { email } = person.details;
    const signInAt = async (address: string, password: string) => {
      const request = { query: SIGN_IN, variables: { email, password } };
      const { body } = await world.anonymous().post(request, { 'x-forwarded-for': address });
      return body.data.signIn.__typename as string;
    };
    const strangers = async (network: number) => {
      for (let n = 1; n <= 20; n += 1) await signInAt(`198.51.${network}.${n}`, 'not the password');
    };
    const home = '203.0.113.40';
    await strangers(1);
    expect(await signInAt(home, person.details.password)).toBe('InvalidCredentialsError');

    const variables = { token: await resetTokenOf(person), password: 'a new password' };
    await world.anonymous().post({ query: RESET, variables }, { 'x-forwarded-for': home });
    await strangers(2);

    expect(await signInAt('203.0.113.41', 'a new password')).toBe('InvalidCredentialsError');
    expect(await signInAt(home, 'a new password')).toBe('SignInPayload');
  });

  test('is mailed about three times an hour, and the fourth answer looks the same', async () => {
    const person = await signUp(world);
    for (let round = 0; round < 4; round += 1) {
      expect(await askReset(person.details.email)).toEqual({
        __typename: 'RequestPasswordResetPayload',
        accepted: true,
      });
    }
    expect(await mailbox(world, person.details.email)).toHaveLength(3);
    await world.turnClock(hourMs);
    await askReset(person.details.email);
    expect(await mailbox(world, person.details.email)).toHaveLength(4);
  });
});

describe('a link to choose a password', () => {
  test('works once, and makes those before it useless', async () => {
    const person = await signUp(world);
    const [first, second] = [await resetTokenOf(person), await resetTokenOf(person)];
    expect(first).not.toBe(second);
    expect(await reset(second, 'a new password')).toEqual({ __typename: 'ResetPasswordPayload' });
    expect(await reset(second, 'another password')).toEqual(badToken);
    expect(await reset(first, 'another password')).toEqual(badToken);
    expect(await kindOfSignIn(person.details.email, 'a new password')).toBe('SignInPayload');
  });

  test('used by two at once changes the password once', async () => {
    const person = await signUp(world);
    const token = await resetTokenOf(person);
    const answers = await Promise.all(
      ['first password', 'second password'].map((password) => reset(token, password)),
    );
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual([
      'InvalidInputError',
      'ResetPasswordPayload',
    ]);
  });

  test('works for an hour', async () => {
    const person = await signUp(world);
    const token = await resetTokenOf(person);
    await world.turnClock(hourMs);
    expect(await reset(token, 'a new password')).toEqual(badToken);
    expect(await isSignedIn(person)).toBe(true);
  });

  test('survives a password that is too short', async () => {
    const person = await signUp(world);
    const token = await resetTokenOf(person);
    expect(await reset(token, 'short')).toMatchObject({
      fields: [{ path: ['password'], code: 'TOO_SHORT' }],
    });
    expect(await isSignedIn(person)).toBe(true);
    expect(await reset(token, 'long enough')).toEqual({ __typename: 'ResetPasswordPayload' });
  });

  test.each(['', 'kjr_', `kjr_${'A'.repeat(43)}`, '../../etc/passwd'])(
    'that nobody sent (%j) is refused',
    async (token) => {
      expect(await reset(token, 'a new password')).toEqual(badToken);
    },
  );
});

describe('an e-mail address', () => {
  const verify = async (token: string) => (await world.anonymous().execute(VERIFY, { token })).verifyEmail;
  const verified = async (person: Person) =>
    (await person.execute('{ viewer { emailVerified } }')).viewer.emailVerified;
  const verificationTokenOf = async (person: Person) => {
    const { requestEmailVerification } = await person.execute(ASK_VERIFICATION);
    expect(requestEmailVerification).toEqual({ __typename: 'RequestEmailVerificationPayload', sent: true });
    return tokenIn((await mailbox(world, person.details.email)).at(-1));
  };

  test('is confirmed by its mail', async () => {
    const person = await signUp(world);
    expect(await verified(person)).toBe(false);
    expect(await verify(await verificationTokenOf(person))).toEqual({ __typename: 'VerifyEmailPayload' });
    expect(await verified(person)).toBe(true);
    expect(await person.execute(ASK_VERIFICATION)).toMatchObject({
      requestEmailVerification: { sent: false },
    });
  });

  test('is confirmed by choosing a password through it, too', async () => {
    const person = await signUp(world);
    await reset(await resetTokenOf(person), person.details.password);
    const { email, password } = person.details;
    const { signIn } = await world.anonymous().execute(
      `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
        ... on SignInPayload { viewer { emailVerified } } } }`,
      { email, password },
    );
    expect(signIn.viewer.emailVerified).toBe(true);
  });

  test('is not confirmed by a link that is too old, or meant for a password', async () => {
    const person = await signUp(world);
    const token = await verificationTokenOf(person);
    expect(await verify(await resetTokenOf(person))).toEqual(badToken);
    expect(await reset(token, 'a new password')).toEqual(badToken);
    await world.turnClock(7 * dayMs);
    expect(await verify(token)).toEqual(badToken);
    expect(await verified(person)).toBe(false);
  });

  test('is written to three times an hour', async () => {
    const person = await signUp(world);
    for (let round = 0; round < 3; round += 1) await verificationTokenOf(person);
    expect(await person.execute(ASK_VERIFICATION)).toEqual({
      requestEmailVerification: { __typename: 'LimitReachedError', limit: 3 },
    });
  });

  test('is written to also when a stranger asked for three mails about its password', async () => {
    const person = await signUp(world);
    for (let round = 0; round < 3; round += 1) await askReset(person.details.email);
    expect(await verify(await verificationTokenOf(person))).toEqual({ __typename: 'VerifyEmailPayload' });
  });

  test('of nobody cannot be confirmed', async () => {
    const { errors } = await world.anonymous().ask(ASK_VERIFICATION);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

test('a letter whose sender fails goes out later, once', async () => {
  const person = await signUp(world);
  const sent: string[] = [];
  let broken = true;
  const timer = mailTimer(() => ({
    send: async ({ id, to }) => {
      if (to !== person.details.email) return;
      if (broken) throw new Error('the mail server is away');
      sent.push(id);
    },
  }));
  const scope = world.app.scopeFor(null);
  await mailbox(world, person.details.email);
  // Not yet due for the world's own timer, which would send it meanwhile.
  await scope.sql.rows(
    `insert into mail (id, to_address, subject, body, secret, created_at, next_try_at) values ('eml_late', $1, 's', 'b', true, $2, $3)`,
    [person.details.email, scope.now, new Date(scope.now.getTime() + dayMs)],
  );
  const at = (ms: number) => {
    const later = world.app.scopeFor(null);
    Object.defineProperty(later, 'now', { value: new Date(scope.now.getTime() + ms) });
    return later;
  };
  await expect(timer.fire(at(dayMs), 'eml_late')).rejects.toThrow('away');
  broken = false;
  await timer.fire(at(dayMs + 30_000), 'eml_late');
  expect(sent).toEqual([]);
  await timer.fire(at(dayMs + 2 * minuteMs), 'eml_late');
  await timer.fire(at(2 * dayMs), 'eml_late');
  expect(sent).toEqual(['eml_late']);
  expect(await scope.sql.first("select body, tries from mail where id = 'eml_late'")).toEqual({
    body: '',
    tries: 2,
  });
});
