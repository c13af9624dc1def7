import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope } from '../../kernel/index.js';
import { openWorld, type World } from '../../testing/world.js';
import { DemoResolver } from './demo.resolver.js';
import { seedDemo } from './demo.seed.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignInPayload { viewer { roles user { displayName } } } } }`;

test('in the demo mode each account to look around with opens, with its role and name', async () => {
  const scope = world.app.scopeFor(null);
  await seedDemo(scope);
  const demo = { config: { ...scope.config, demo: true } } as Scope;
  const accounts = new DemoResolver().demoAccounts(demo);
  expect(accounts.map(({ role }) => role)).toEqual(['WORKER', 'EMPLOYER', 'MODERATOR']);
  for (const { email, password, role, displayName } of accounts) {
    const { signIn } = await world.anonymous().execute(SIGN_IN, { input: { email, password } });
    expect(signIn.viewer.roles).toContain(role);
    expect(signIn.viewer.user.displayName).toBe(displayName);
  }
});

test('elsewhere there are none', async () => {
  expect(world.app.shared.config.demo).toBe(false);
  const answer = await world.anonymous().execute('{ demoAccounts { email password } }');
  expect(answer.demoAccounts).toEqual([]);
});
