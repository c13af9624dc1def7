import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { details, signUp, type Details } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
  ... on SignUpPayload { token viewer { email emailVerified roles user { id displayName country }
    sessions { via current } } }
  ... on InvalidInputError { fields { path code } }
  ... on UserError { code } } }`;

const attempt = async (wanted: Partial<Details> & Record<string, unknown>) =>
  (await world.anonymous().execute(SIGN_UP, { input: details(wanted) })).signUp;
const accounts = () => world.app.scopeFor(null).sql.rows<{ email: string }>('select email from user_account');

test('somebody signs up and is signed in at once', async () => {
  const answer = await attempt({
    email: '  Rina@Example.COM ',
    displayName: ' রিনা ',
    roles: ['EMPLOYER', 'WORKER'],
  });

  expect(answer).toEqual({
    __typename: 'SignUpPayload',
    token: expect.stringMatching(/^kjs_[\w-]{43}$/),
    viewer: {
      email: 'rina@example.com',
      emailVerified: false,
      roles: ['EMPLOYER', 'WORKER'],
      user: { id: expect.stringMatching(/^usr_/), displayName: 'রিনা', country: 'BD' },
      sessions: [{ via: 'BEARER', current: true }],
    },
  });
});

test('the token answers for its person from then on', async () => {
  const person = await signUp(world, { displayName: 'Karim' });
  const { viewer } = await person.execute('{ viewer { user { id displayName } } }');
  expect(viewer).toEqual({ user: { id: person.id, displayName: 'Karim' } });
});

test('two spellings of one letter make one name', async () => {
  const person = await signUp(world, { displayName: 'নয\u09bcন' });
  const { viewer } = await person.execute('{ viewer { user { displayName } } }');
  expect(viewer.user.displayName).toBe('নয\u09bcন'.normalize('NFC'));
});

test('an e-mail address has one account, however it is written', async () => {
  const { details: first } = await signUp(world);
  const again = await attempt({ email: ` ${first.email.toUpperCase()}` });
  expect(again).toEqual({ __typename: 'EmailTakenError', code: 'EMAIL_TAKEN' });
});

test('of ten who sign up with one address at once, one gets it', async () => {
  const { email } = details();
  const answers = await Promise.all(Array.from({ length: 10 }, () => attempt({ email })));
  const kinds = answers.map(({ __typename }) => __typename as string).sort();
  expect(kinds).toEqual([...Array<string>(9).fill('EmailTakenError'), 'SignUpPayload']);
  expect((await accounts()).filter((account) => account.email === email)).toHaveLength(1);
});

describe('refused, with every bad field named, and nothing made', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<[string, Record<string, unknown>, [string, string][]]>([
    ['no e-mail address', { email: '  ' }, [['email', 'REQUIRED']]],
    ['a text that is none', { email: 'rina at example' }, [['email', 'INVALID']]],
    ['an address without a domain', { email: 'rina@localhost' }, [['email', 'INVALID']]],
    [
      'an address that would add a header',
      { email: 'rina@example.com\r\nBcc: all@example.com' },
      [['email', 'INVALID']],
    ],
    ['two addresses', { email: 'rina@example.com,karim@example.com' }, [['email', 'INVALID']]],
    [
      'an endless address',
      { email: `rina@${long(60)}.${long(60)}.${long(60)}.${long(70)}.com` },
      [['email', 'INVALID']],
    ],
    ['a short password', { password: '1234567' }, [['password', 'TOO_SHORT']]],
    ['a short password of wide letters', { password: '🙂🙂🙂🙂' }, [['password', 'TOO_SHORT']]],
    ['a long password', { password: long(201) }, [['password', 'TOO_LONG']]],
    ['a password of spaces', { password: long(9).replaceAll('x', ' ') }, [['password', 'INVALID']]],
    ['a password that everybody has', { password: 'Password1' }, [['password', 'TOO_COMMON']]],
    [
      'the address as password',
      { email: 'rina.b@example.com', password: 'rina.b@example.com' },
      [['password', 'TOO_COMMON']],
    ],
    ['no name', { displayName: ' ' }, [['displayName', 'REQUIRED']]],
    ['a long name', { displayName: long(61) }, [['displayName', 'TOO_LONG']]],
    ['a name of two lines', { displayName: 'Rina\nBegum' }, [['displayName', 'INVALID']]],
    ['a name that turns the text around', { displayName: 'Rina\u202enimda' }, [['displayName', 'INVALID']]],
    ['a name that nobody can see', { displayName: '\u200b\u200d' }, [['displayName', 'REQUIRED']]],
    ['a name without a letter', { displayName: '?! …' }, [['displayName', 'INVALID']]],
    ['a country that is none', { country: 'XX' }, [['country', 'INVALID']]],
    ['a country by name', { country: 'Bangladesh' }, [['country', 'INVALID']]],
    ['no role', { roles: [] }, [['roles', 'REQUIRED']]],
    ['a role twice', { roles: ['WORKER', 'WORKER'] }, [['roles.1', 'DUPLICATE']]],
    [
      'everything wrong at once',
      { email: '', password: '', displayName: '', country: '', roles: [] },
      [
        ['email', 'REQUIRED'],
        ['password', 'TOO_SHORT'],
        ['displayName', 'REQUIRED'],
        ['country', 'INVALID'],
        ['roles', 'REQUIRED'],
      ],
    ],
  ])('%s', async (_, wanted, bad) => {
    const before = await accounts();
    const answer = await attempt(wanted);
    expect(answer).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      fields: bad.map(([path, code]) => ({ path: path.split('.'), code })),
    });
    expect(await accounts()).toEqual(before);
  });

  test('a staff role is not even in the schema', async () => {
    const { errors } = await world
      .anonymous()
      .ask(SIGN_UP, { input: { ...details(), roles: ['MODERATOR'] } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('text that cannot be stored', async () => {
    const { errors } = await world.anonymous().ask(SIGN_UP, { input: details({ displayName: 'Rina\0' }) });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test.each(['12345678'.padEnd(200, 'x'), 'পাসওয়ার্ড১', '        a'])('%j is a password', async (password) => {
  const person = await signUp(world, { password });
  expect(person.token).not.toBeNull();
});
