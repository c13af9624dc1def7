import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { minuteMs, secondMs } from '../kernel/index.js';
import { openProviderStage, type ProviderStage } from '../testing/provider-stage.js';
import { Providers, ProviderUnavailable, type PaymentProvider } from './index.js';

let stage: ProviderStage;
beforeAll(async () => {
  stage = await openProviderStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.turn(3 * 60 * minuteMs);
  stage.simulator.control.clear();
  await stage.scope().sql.rows('delete from provider_token');
});

const bkash = (): PaymentProvider => stage.scope(stage.node()).get(Providers).byId('bkash')!;
const pay = (reference: string, provider = bkash()) =>
  provider.createPayout({
    reference,
    amount: { micros: 50_000_000n, currency: 'BDT' },
    destination: { method: 'BKASH', account: '01712345678', name: null },
  });
const tokenCalls = () =>
  stage.simulator
    .journal('token')
    .slice(before)
    .map((entry) => (entry.kind === 'token' ? entry.call : ''));
let before = 0;
beforeEach(() => (before = stage.simulator.journal('token').length));
let n = 0;
const reference = () => `token-test-${(n += 1)}`;

describe('the token of all nodes', () => {
  test('is asked for once, however many need it at the same time', async () => {
    const states = await Promise.all(Array.from({ length: 20 }, () => pay(reference())));
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['succeeded']));
    expect(tokenCalls()).toEqual(['grant']);
  });

  test('is refreshed after 50 minutes, and never a third time in an hour', async () => {
    await pay(reference());
    stage.clock.turn(49 * minuteMs);
    await pay(reference());
    expect(tokenCalls()).toEqual(['grant']);
    for (let hour = 0; hour < 6; hour += 1) {
      stage.clock.turn(2 * minuteMs);
      expect((await pay(reference())).state).toBe('succeeded');
      stage.clock.turn(49 * minuteMs);
      expect((await pay(reference())).state).toBe('succeeded');
    }
    expect(tokenCalls()).toEqual(['grant', ...Array<string>(6).fill('refresh')]);
  });

  test('that the provider no longer takes is replaced at once', async () => {
    await pay(reference());
    await stage.scope().sql.rows(`update provider_token set access_token = 'eyJ-of-yesterday'`);
    expect((await pay(reference())).state).toBe('succeeded');
    expect(tokenCalls()).toEqual(['grant', 'grant']);
  });

  test('is not begged for: with two calls used up nothing is sent', async () => {
    await pay(reference());
    for (let spoiled = 0; spoiled < 2; spoiled += 1) {
      await stage.scope().sql.rows(`update provider_token set access_token = 'spoiled-${spoiled}'`);
      if (spoiled === 0) await pay(reference());
    }
    await expect(pay(reference())).rejects.toThrow(ProviderUnavailable);
    expect(tokenCalls()).toEqual(['grant', 'grant']);
    stage.clock.turn(61 * minuteMs + secondMs);
    expect((await pay(reference())).state).toBe('succeeded');
  });

  test('that the provider refuses to give means that nothing was sent', async () => {
    stage.simulator.control.blockTokens({ provider: 'bkash' });
    await expect(pay(reference())).rejects.toThrow(ProviderUnavailable);
    expect(
      stage.simulator
        .journal('money')
        .some((entry) => 'reference' in entry && entry.reference === `token-test-${n}`),
    ).toBe(false);
    const asked = { direction: 'payout', reference: `token-test-${n}`, externalId: null } as const;
    expect((await bkash().query(asked)).state).toBe('unknown');
  });

  test('costs nothing while the provider is closed', async () => {
    stage.simulator.control.maintenance(10 * minuteMs);
    for (let tries = 0; tries < 4; tries += 1)
      await expect(pay(reference())).rejects.toThrow(ProviderUnavailable);
    stage.simulator.control.clear();
    expect((await pay(reference())).state).toBe('succeeded');
    expect(tokenCalls()).toEqual(['grant']);
  });

  test('whose asker died over it is asked for by another after a while', async () => {
    const { sql } = stage.scope();
    await sql.rows(
      `insert into provider_token (provider, lease_holder, lease_until, calls) values ('bkash', 'dead', $1, array[$2::timestamptz])`,
      [new Date(stage.clock.now().getTime() + 600), stage.clock.now()],
    );
    expect((await pay(reference())).state).toBe('succeeded');
    expect(tokenCalls()).toEqual(['grant']);
  });
});
