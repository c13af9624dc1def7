import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ProviderUnavailable, Providers } from '../../payments/index.js';
import { ProviderGate } from '../provider.gate.js';
import { deadAddress } from './inbox.js';
import type { Trial } from './trial.js';

/** What happens to a payout when the network, the provider or its answer fails. */
export function testNetworkFailures(trial: Trial, operation: string): void {
  const { id, amount } = trial.facts;

  describe(`${id}: a payout over a network`, () => {
    test.each(['reset_after', 'unavailable_after', 'garbled'] as const)(
      'whose answer is lost (%s) is unknown, and found by asking',
      async (kind) => {
        const reference = trial.newReference();
        expect((await trial.pay(reference, trial.magic(kind))).state).toBe('unknown');
        await trial.eventually(reference, 'succeeded');
        expect((await trial.pay(reference)).state).toBe('succeeded');
        expect(await trial.timesMoved(reference)).toBe(1);
      },
    );

    test.each(['reset_before', 'unavailable'] as const)(
      'that did not arrive (%s) is unknown, and absent when asked for',
      async (kind) => {
        const reference = trial.newReference();
        expect((await trial.pay(reference, trial.magic(kind))).state).toBe('unknown');
        expect((await trial.ask(reference)).state).toBe('absent');
        expect(await trial.timesMoved(reference)).toBe(0);
      },
    );

    test('that takes too long is unknown, and arrives later all the same', async () => {
      const reference = trial.newReference();
      trial.control.fault({ kind: 'delay', on: operation, ms: 6_000, times: 1 });
      const node = trial.stage.node({ PROVIDER_DEADLINE_MS: '1000' });
      const hasty = trial.stage.scope(node).get(Providers).byId(id)!;
      const wish = { reference, amount, destination: trial.destination(trial.payout.account) };
      expect((await hasty.createPayout(wish)).state).toBe('unknown');
      expect((await trial.ask(reference)).state).toBe('absent');
      await trial.eventually(reference, 'succeeded');
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test.each(['turned_away', 'gone'] as const)(
      'that was accepted by a house that then tells nothing more (%s) was sent, and is found by asking later',
      async (how) => {
        const reference = trial.newReference();
        const gate = await ProviderGate.open(how);
        gate.target = trial.stage.simulator.url;
        gate.shutsOnce = () => trial.hasMoved(reference);
        const node = trial.stage.node({ PROVIDER_SIMULATOR_URL: gate.url });
        const barred = trial.stage.scope(node).get(Providers).byId(id)!;
        const wish = { reference, amount, destination: trial.destination(trial.payout.account) };
        // Some rails say at once that it is paid, the others are asked in vain.
        expect(['succeeded', 'unknown']).toContain((await barred.createPayout(wish)).state);
        expect(gate.isShut).toBe(true);
        gate.close();
        await trial.eventually(reference, 'succeeded');
        expect((await trial.pay(reference)).state).toBe('succeeded');
        expect(await trial.timesMoved(reference)).toBe(1);
      },
    );

    test('that was refused has moved nothing', async () => {
      const reference = trial.newReference();
      await trial.payWith('decline', reference);
      await trial.eventually(reference, 'failed');
      expect(await trial.timesMoved(reference)).toBe(0);
    });

    test('may be pending first', async () => {
      const reference = trial.newReference();
      trial.control.fault({ kind: 'slow', on: operation, ms: 60_000, times: 1 });
      expect((await trial.pay(reference)).state).toBe('pending');
      expect((await trial.ask(reference)).state).toBe('pending');
      trial.control.advance(60_001);
      expect((await trial.ask(reference)).state).toBe('succeeded');
    });

    test('of another amount than was asked for is told as it is', async () => {
      const reference = trial.newReference();
      await trial.pay(reference, trial.magic('amount_off'));
      await trial.eventually(reference, 'succeeded');
      const { amount: told } = await trial.ask(reference);
      expect(told).not.toBeNull();
      expect(told!.micros).not.toBe(amount.micros);
    });

    test('is not sent while the house is closed, and asking says nothing', async () => {
      const reference = trial.newReference();
      trial.control.maintenance(60_000);
      expect((await trial.pay(reference)).state).toBe('unknown');
      expect((await trial.ask(reference)).state).toBe('unknown');
      trial.control.clear();
      expect((await trial.ask(reference)).state).toBe('absent');
    });

    test('to a provider that is not there was certainly not sent', async () => {
      const node = trial.stage.node({ PROVIDER_SIMULATOR_URL: await deadAddress() });
      const away = trial.stage.scope(node).get(Providers).byId(id)!;
      const reference = trial.newReference();
      const wish = { reference, amount, destination: trial.destination(trial.payout.account) };
      await expect(away.createPayout(wish)).rejects.toThrow(ProviderUnavailable);
      const asked = { direction: 'payout', reference, externalId: null } as const;
      expect((await away.query(asked)).state).toBe('unknown');
    });
  });

  describe(`${id}: the worst mode`, () => {
    test('leaves no payout undecided, and none paid twice', async () => {
      trial.control.worst({ calls: 0.6, bounces: 0.1, refusals: 0.1, ms: 200 });
      const references = Array.from({ length: 30 }, trial.newReference);
      const states = await Promise.all(references.map((reference) => follow(trial, reference)));
      trial.control.clear();
      for (const [index, reference] of references.entries()) {
        expect(['succeeded', 'failed', 'returned']).toContain(states[index]);
        expect(await trial.timesMoved(reference)).toBe(states[index] === 'failed' ? 0 : 1);
      }
      expect(states).toContain('succeeded');
    });
  });
}

const decided = new Set(['succeeded', 'failed', 'returned']);

/** As a job does it: what is unknown is asked for, and what is absent is sent again only after a while. */
async function follow(trial: Trial, reference: string): Promise<string> {
  for (let round = 0; round < 40; round += 1) {
    const { state } = await trial.pay(reference).catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable)) throw error;
      return { state: 'absent' };
    });
    for (let asking = 0; asking < 20; asking += 1) {
      const found = decided.has(state) ? state : (await trial.ask(reference)).state;
      if (decided.has(found)) return found;
      await sleep(100);
    }
  }
  return 'never decided';
}
