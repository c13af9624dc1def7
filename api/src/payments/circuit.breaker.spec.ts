import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { secondMs, type Shared } from '../kernel/index.js';
import { openProviderStage, type ProviderStage } from '../testing/provider-stage.js';
import { Providers, ProviderUnavailable } from './index.js';

let stage: ProviderStage;
let node: Shared;
beforeAll(async () => {
  stage = await openProviderStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.simulator.control.clear();
  node = stage.node();
});

let n = 0;
const bkash = () => stage.scope(node).get(Providers).byId('bkash')!;
const pay = () =>
  bkash().createPayout({
    reference: `circuit-test-${(n += 1)}`,
    amount: { micros: 50_000_000n, currency: 'BDT' },
    destination: { method: 'BKASH', account: '01712345678', name: null },
  });
const health = () =>
  stage
    .scope(node)
    .get(Providers)
    .health()
    .filter(({ id }) => id === 'bkash');
const calls = () => stage.simulator.journal('call').length;

async function tire(): Promise<void> {
  expect((await pay()).state).toBe('succeeded');
  stage.simulator.control.maintenance(3_600_000);
  for (let failure = 0; failure < 5; failure += 1) expect((await pay()).state).toBe('unknown');
}

test('a provider that fails five times in a row is left alone, and that is no reason to doubt what was sent', async () => {
  await tire();
  const before = calls();
  await expect(pay()).rejects.toThrow(ProviderUnavailable);
  const asked = { direction: 'payout', reference: 'circuit-test-1', externalId: null } as const;
  expect((await bkash().query(asked)).state).toBe('unknown');
  expect(calls()).toBe(before);
  expect(health()).toEqual([{ id: 'bkash', open: true, since: expect.any(Date) }]);
});

test('after a rest one call finds out: it failed, so the rest begins again', async () => {
  await tire();
  stage.clock.turn(31 * secondMs);
  expect((await pay()).state).toBe('unknown');
  await expect(pay()).rejects.toThrow(ProviderUnavailable);
});

test('after a rest one call finds out: it went well, so everybody may call', async () => {
  await tire();
  stage.simulator.control.clear();
  stage.clock.turn(31 * secondMs);
  const states = await Promise.allSettled([pay(), pay(), pay()]);
  expect(states.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await pay()).state).toBe('succeeded');
  expect(health()).toEqual([{ id: 'bkash', open: false, since: null }]);
});

test('failures with successes between them break nothing, and a refusal is an answer', async () => {
  for (let round = 0; round < 8; round += 1) {
    const kind = round % 2 === 0 ? 'unavailable' : 'no_account';
    stage.simulator.control.fault({ kind, on: 'bkash.b2cPayment', times: 1 });
    expect((await pay()).state).toBe(round % 2 === 0 ? 'unknown' : 'failed');
  }
  expect(health()[0]!.open).toBe(false);
});

test('what one node finds out the other finds out for itself', async () => {
  await tire();
  stage.simulator.control.clear();
  const other = stage.scope(stage.node()).get(Providers);
  expect(other.health().filter(({ open }) => open)).toEqual([]);
});
