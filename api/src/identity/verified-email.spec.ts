import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../kernel/index.js';
import { mailbox, signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';
import { requireVerifiedEmail } from './recovery.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { EMAIL_VERIFICATION: 'required' } });
});
afterAll(() => world.close());

const VERIFY = `mutation ($token: String!) { verifyEmail(input: { token: $token }) { __typename } }`;

const demandOf = (person: Person) => {
  const viewer: Viewer = { userId: person.id, sessionId: '', roles: [], country: 'BD', via: 'bearer' };
  return requireVerifiedEmail(world.app.scopeFor(viewer));
};

test('without it nobody publishes', async () => {
  const person = await world.employer();
  const { id } = await person.createTask();
  const publish = `mutation { publishTask(input: { taskId: "${id}" }) { __typename } }`;
  expect((await person.ask(publish)).errors?.[0]?.extensions.code).toBe('EMAIL_NOT_VERIFIED');
  expect((await person.task(String(id))).status).toBe('DRAFT');
});

test('where the operator demands it, a new account gets its letter at once and waits for its answer', async () => {
  const person = await signUp(world);
  await expect(demandOf(person)).rejects.toMatchObject({ extensions: { code: 'EMAIL_NOT_VERIFIED' } });

  const [letter, ...more] = await mailbox(world, person.details.email);
  expect(more).toEqual([]);
  const token = /verify-email\?token=(\S+)/.exec(letter!)?.[1];
  expect(await world.anonymous().execute(VERIFY, { token })).toEqual({
    verifyEmail: { __typename: 'VerifyEmailPayload' },
  });

  await expect(demandOf(person)).resolves.toBeUndefined();
});
