import { afterAll, beforeAll, expect, test } from 'vitest';
import { Caller } from '../../testing/caller.js';
import { useConfig } from '../../kernel/live-config.js';
import { openWorld, type World } from '../../testing/world.js';
import { demoAddress, demoPassword } from './demo.people.js';
import { seedDemo } from './demo.seed.js';
import { shutDemo } from './demo.shut.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ demo: true });
  await seedDemo(world.app.scopeFor(null));
});
afterAll(() => world.close());

const ACCOUNTS = '{ demoAccounts { role displayName email password } }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignInPayload { token viewer { roles user { displayName } } } ... on UserError { code } } }`;
const STEP_UP = `mutation ($input: StepUpInput!) { stepUp(input: $input) {
  __typename ... on UserError { code } } }`;
const moderator = { email: demoAddress('moderator'), password: demoPassword };

/** What a start with DEMO=off holds, or one with. */
const turnDemo = (demo: boolean) => {
  const { shared } = world.app;
  Object.assign(shared, { config: { ...shared.config, demo } });
  useConfig(shared, shared.config);
};

test('in the demo mode each account to look around with opens, with its role and name', async () => {
  const { demoAccounts } = await world.anonymous().execute(ACCOUNTS);
  const accounts = demoAccounts as Record<'role' | 'displayName' | 'email' | 'password', string>[];
  expect(accounts.map(({ role }) => role)).toEqual(['WORKER', 'EMPLOYER', 'MODERATOR']);
  for (const { email, password, role, displayName } of accounts) {
    const { signIn } = await world.anonymous().execute(SIGN_IN, { input: { email, password } });
    expect(signIn.viewer.roles).toContain(role);
    expect(signIn.viewer.user.displayName).toBe(displayName);
  }
});

test('elsewhere there are none, nobody comes in as one, and who was in goes', async () => {
  const { signIn: before } = await world.anonymous().execute(SIGN_IN, { input: moderator });
  const inside = new Caller(world.url, String(before.token));
  turnDemo(false);
  try {
    expect(await world.anonymous().execute(ACCOUNTS)).toEqual({ demoAccounts: [] });
    const { signIn } = await world.anonymous().execute(SIGN_IN, { input: moderator });
    expect(signIn).toEqual({ code: 'INVALID_CREDENTIALS' });
    const { stepUp } = await inside.execute(STEP_UP, { input: { password: demoPassword } });
    expect(stepUp).toEqual({ __typename: 'InvalidCredentialsError', code: 'INVALID_CREDENTIALS' });
    await shutDemo(world.app.scopeFor(null));
    expect((await inside.ask('{ viewer { email } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  } finally {
    turnDemo(true);
  }
});
