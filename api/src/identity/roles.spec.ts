import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testing/caller.js';
import { signUp } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ADD_ROLE = `mutation ($role: SignUpRole!, $key: String) { addRole(input: { role: $role, idempotencyKey: $key }) {
  __typename ... on AddRolePayload { viewer { roles } } ... on UserError { code } } }`;
const rolesOf = async (person: Caller) =>
  (await person.execute('{ viewer { roles } }')).viewer.roles as string[];

describe('a second role', () => {
  test('comes later, by one’s own wish', async () => {
    const person = await world.worker();
    const { addRole } = await person.execute(ADD_ROLE, { role: 'EMPLOYER' });
    expect(addRole).toEqual({ __typename: 'AddRolePayload', viewer: { roles: ['WORKER', 'EMPLOYER'] } });
    expect(await rolesOf(person)).toEqual(['WORKER', 'EMPLOYER']);
  });

  test('taken twice is taken once', async () => {
    const person = await world.worker();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => person.execute(ADD_ROLE, { role: 'EMPLOYER' })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await rolesOf(person)).toEqual(['WORKER', 'EMPLOYER']);
  });

  test('under one key is repeated, and refused for another wish', async () => {
    const person = await world.worker();
    const first = await person.execute(ADD_ROLE, { role: 'EMPLOYER', key: 'k' });
    expect(await person.execute(ADD_ROLE, { role: 'EMPLOYER', key: 'k' })).toEqual(first);
    const other = await person.execute(ADD_ROLE, { role: 'WORKER', key: 'k' });
    expect(other.addRole).toEqual({ __typename: 'IdempotencyMismatchError', code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('is never a staff role', async () => {
    const person = await world.worker();
    const { errors } = await person.ask(ADD_ROLE, { role: 'ADMIN' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await rolesOf(person)).toEqual(['WORKER']);
  });

  test('is not for the anonymous', async () => {
    const { errors } = await world.anonymous().ask(ADD_ROLE, { role: 'WORKER' });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a staff role', () => {
  const program = fileURLToPath(new URL('../../dist/src/identity/grant.main.js', import.meta.url));
  const grant = async (...args: string[]) => {
    const env = {
      ...process.env,
      DATABASE_URL: world.database.appUrl,
      DATABASE_OWNER_URL: world.database.ownerUrl,
    };
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { env });
      return { code: 0, text: stdout };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, text: stderr };
    }
  };

  test('comes from the command line, and counts at once', async () => {
    const person = await world.worker();
    const { email } = person.person;
    expect(await grant(email.toUpperCase(), 'moderator')).toEqual({
      code: 0,
      text: `${email.toUpperCase()} is a MODERATOR now.\n`,
    });
    expect(await rolesOf(person)).toEqual(['WORKER', 'MODERATOR']);
    expect((await grant(email, 'MODERATOR')).code).toBe(0);
    expect((await grant(email, 'ADMIN')).code).toBe(0);
    expect(await rolesOf(person)).toEqual(['WORKER', 'MODERATOR', 'ADMIN']);
  });

  test.each([
    [['nobody@example.com', 'ADMIN'], 'Nobody has signed up with nobody@example.com.\n'],
    [['nobody@example.com', 'WORKER'], 'Usage: npm run grant -- EMAIL MODERATOR|ADMIN\n'],
    [['nobody@example.com'], 'Usage: npm run grant -- EMAIL MODERATOR|ADMIN\n'],
    [[], 'Usage: npm run grant -- EMAIL MODERATOR|ADMIN\n'],
  ])('is not granted by %j', async (args, text) => {
    expect(await grant(...args)).toEqual({ code: 1, text });
  });
});

describe('a person', () => {
  const LOOK = 'query ($id: ID!) { node(id: $id) { __typename ... on User { displayName country } } }';

  test('has a name for everybody, and a country for few', async () => {
    const person = await signUp(world, { displayName: 'Rina', country: 'NP' });
    const countryFor = async (caller: Caller) => {
      const { node } = await caller.execute(LOOK, { id: person.id });
      expect(node).toMatchObject({ __typename: 'User', displayName: 'Rina' });
      return node.country as string | null;
    };
    expect(await countryFor(person)).toBe('NP');
    expect(await countryFor(await world.moderator())).toBe('NP');
    expect(await countryFor(await world.employer())).toBeNull();
    expect(await countryFor(await world.worker())).toBeNull();
    expect(await countryFor(world.anonymous())).toBeNull();
  });

  test('who never was is nobody', async () => {
    expect(await world.anonymous().execute(LOOK, { id: 'usr_00000000000000000000000000' })).toEqual({
      node: null,
    });
  });
});
