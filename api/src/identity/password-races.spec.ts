import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { Caller } from '../testing/caller.js';
import { mailbox, signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  // Without the app's limits on waiting: whoever is held up in these stories waits until the story goes on.
  const patient = (url: string) =>
    `${url}?options=${encodeURIComponent('-c lock_timeout=0 -c statement_timeout=0')}`;
  world = await openWorld({
    settings: { TRUST_PROXY: 'on' },
    databaseUrl: (straight) => Promise.resolve(patient(straight)),
  });
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInPayload { token viewer { sessions { id current } } } ... on UserError { code } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on UserError { code } } }`;
const ASK_RESET = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }`;
const RESET = `mutation ($token: String!, $password: String!) {
  resetPassword(input: { token: $token, password: $password }) { __typename } }`;

const NEW = 'a new password';
const THIEF_AT = '203.0.113.66';
const refused = { __typename: 'InvalidCredentialsError', code: 'INVALID_CREDENTIALS' };

const signIn = async ({ details: { email } }: Person, password: string, address = '203.0.113.7') => {
  const request = { query: SIGN_IN, variables: { input: { email, password } } };
  const { body } = await world.anonymous().post(request, { 'x-forwarded-for': address });
  expect(body.errors).toBeUndefined();
  return body.data.signIn;
};
const change = async (who: Caller, currentPassword: string, newPassword: string) =>
  (await who.execute(CHANGE, { input: { currentPassword, newPassword } })).changePassword;
const resetTokenOf = async ({ details: { email } }: Person) => {
  await world.anonymous().execute(ASK_RESET, { email });
  return /\?token=(\S+)/.exec((await mailbox(world, email)).at(-1)!)![1]!;
};
const reset = async (token: string) =>
  expect(await world.anonymous().execute(RESET, { token, password: NEW })).toEqual({
    resetPassword: { __typename: 'ResetPasswordPayload' },
  });
/** The only one who is signed in is who signs in with the new password now. */
const onlyNewOne = async (person: Person) =>
  expect(await signIn(person, NEW)).toMatchObject({ viewer: { sessions: [{ current: true }] } });

/** Statements that wait for somebody's lock. */
const waiting = async (text: string) => {
  const ask = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like $1`;
  return (await world.app.scopeFor(null).sql.first<{ n: number }>(ask, [text]))!.n;
};
const until = (state: () => Promise<boolean>) => expect.poll(state).toBe(true);

/** Whoever has read a password's hash and counts the try waits, until what happens meanwhile is through. */
const afterReading = <T>(keys: string[], attempt: () => Promise<T>, meanwhile: () => Promise<unknown>) =>
  withClient(world.database.ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock(hashtextextended(k, 7104)) from unnest($1::text[]) k', [
      keys,
    ]);
    const held = attempt();
    await until(async () => (await waiting('%take_limits%')) === 1);
    await meanwhile();
    await owner.query('commit');
    return held;
  });
const thiefSignsIn = (person: Person, meanwhile: () => Promise<unknown>) =>
  afterReading(
    [`sign-in:address:${THIEF_AT}`],
    () => signIn(person, person.details.password, THIEF_AT),
    meanwhile,
  );

test('a sign-in with the old password does not outlive a reset it was overtaken by', async () => {
  const person = await signUp(world);
  const token = await resetTokenOf(person);
  expect(await thiefSignsIn(person, () => reset(token))).toEqual(refused);
  await onlyNewOne(person);
});

test('nor a change of the password', async () => {
  const person = await signUp(world);
  const answer = await thiefSignsIn(person, async () => {
    expect(await change(person, person.details.password, NEW)).toMatchObject({
      __typename: 'ChangePasswordPayload',
    });
  });
  expect(answer).toEqual(refused);
  await person.execute('mutation { signOut { signedOut } }');
  await onlyNewOne(person);
});

test('a sign-in that comes while a reset ends the sessions waits for the new password', async () => {
  const person = await signUp(world);
  const token = await resetTokenOf(person);
  const answer = await withClient(world.database.ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('select 1 from session where user_id = $1 for update', [person.id]);
    const resetting = reset(token);
    await until(async () => (await waiting('update session set ended_at%')) === 1);
    let answered = false;
    const thief = signIn(person, person.details.password, THIEF_AT).finally(() => (answered = true));
    await until(async () => answered || (await waiting('select 1 from user_account%')) === 1);
    await owner.query('commit');
    await resetting;
    return thief;
  });
  expect(answer).toEqual(refused);
  await onlyNewOne(person);
});

test('a change of the password with the old one does not undo a reset it was overtaken by', async () => {
  const person = await signUp(world);
  const token = await resetTokenOf(person);
  const answer = await afterReading(
    [`step-up:${person.id}`],
    () => change(person, person.details.password, 'the password of a thief'),
    () => reset(token),
  );
  expect(answer).toEqual(refused);
  expect(await signIn(person, 'the password of a thief')).toEqual(refused);
  await onlyNewOne(person);
});
