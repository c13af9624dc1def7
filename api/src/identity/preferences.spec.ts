import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testing/caller.js';
import { mailbox, signUp } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const FIELDS = 'preferences { language digits theme dataSaver }';
const UPDATE = `mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { __typename
  ... on UpdatePreferencesPayload { viewer { ${FIELDS} } } ... on UserError { code } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  ... on SignInPayload { viewer { ${FIELDS} } } } }`;
const ASK_RESET = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }`;

const asTheBrowserSays = { language: null, digits: null, theme: null, dataSaver: null };
const update = async (person: Caller, input: Record<string, unknown>) =>
  (await person.execute(UPDATE, { input })).updatePreferences;
const preferencesOf = async (person: Caller) =>
  (await person.execute(`{ viewer { ${FIELDS} } }`)).viewer.preferences as object;

describe('how a person likes pages', () => {
  test('is as the browser says until they choose, and is then told to the next device', async () => {
    const person = await signUp(world);
    expect(await preferencesOf(person)).toEqual(asTheBrowserSays);
    const chosen = { language: 'EN', digits: 'LATIN', theme: 'DARK', dataSaver: false };

    expect(await update(person, chosen)).toEqual({
      __typename: 'UpdatePreferencesPayload',
      viewer: { preferences: chosen },
    });

    const { email, password } = person.details;
    const { signIn } = await world.anonymous().execute(SIGN_IN, { email, password });
    expect(signIn.viewer.preferences).toEqual(chosen);
  });

  test('stays where it is left out, and is the browser’s again where it is null', async () => {
    const person = await signUp(world);
    await update(person, { language: 'EN', theme: 'DARK' });
    await update(person, { dataSaver: true });
    await update(person, { theme: null });
    expect(await preferencesOf(person)).toEqual({ ...asTheBrowserSays, language: 'EN', dataSaver: true });
  });

  test('is theirs alone', async () => {
    const [person, other] = [await signUp(world), await signUp(world)];
    await update(person, { language: 'EN' });
    expect(await preferencesOf(other)).toEqual(asTheBrowserSays);
  });

  test('is never what somebody made up, and nothing for a stranger', async () => {
    const person = await signUp(world);
    for (const input of [
      { language: 'FR' },
      { theme: '"><script>' },
      { digits: 'ROMAN' },
      { dataSaver: 'on' },
    ]) {
      const { errors } = await person.ask(UPDATE, { input });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await preferencesOf(person)).toEqual(asTheBrowserSays);
    const { errors } = await world.anonymous().ask(UPDATE, { input: { language: 'EN' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('under one key is repeated, and refused for another wish', async () => {
    const person = await signUp(world);
    const first = await update(person, { language: 'EN', idempotencyKey: 'k' });
    expect(await update(person, { language: 'EN', idempotencyKey: 'k' })).toEqual(first);
    expect(await update(person, { language: 'BN', idempotencyKey: 'k' })).toEqual({
      __typename: 'IdempotencyMismatchError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await preferencesOf(person)).toEqual({ ...asTheBrowserSays, language: 'EN' });
  });
});

test('mails are in the language of the account, whoever’s browser caused them', async () => {
  const person = await signUp(world);
  const { email } = person.details;
  const askedIn = async (locale: string) => {
    await world.anonymous().post({ query: ASK_RESET, variables: { email } }, { 'accept-language': locale });
    return (await mailbox(world, email)).at(-1);
  };
  const [bengali, english] = ['নতুন পাসওয়ার্ড দিতে এই লিংকটি খুলুন', 'Open this link to choose one'];
  expect(await askedIn('bn-BD')).toContain(bengali);
  await update(person, { language: 'EN' });
  expect(await askedIn('bn-BD')).toContain(english);
  await update(person, { language: 'BN' });
  expect(await askedIn('en-GB')).toContain(bengali);
});
