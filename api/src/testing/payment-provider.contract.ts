import { describe, expect, test } from 'vitest';
import { Providers } from '../payments/index.js';
import type { ProviderFacts } from './provider-contract/facts.js';
import { testLists, testPlantedLists } from './provider-contract/list.contract.js';
import { testNetworkFailures } from './provider-contract/network.contract.js';
import { testPayins } from './provider-contract/payin.contract.js';
import { testPayouts } from './provider-contract/payout.contract.js';
import { Trial } from './provider-contract/trial.js';
import { testWebhooks } from './provider-contract/webhook.contract.js';

/** What is asked of every adapter, against the simulator's real HTTP: the promises of payment-provider.port.ts. */
export function testProviderContract(facts: ProviderFacts): void {
  const trial = new Trial(facts);
  testCapabilities(trial);
  const { payin, payout, carried, webhooks } = facts;
  if (payout ?? carried) {
    testPayouts(trial);
    testLists(trial, 'payout');
  }
  if (payout) {
    testNetworkFailures(trial, payout.operation);
    testPlantedLists(trial, 'payout');
  }
  if (payin) {
    testPayins(trial);
    testLists(trial, 'payin');
    testPlantedLists(trial, 'payin');
  }
  if (webhooks) testWebhooks(trial, webhooks);
}

function testCapabilities(trial: Trial): void {
  const { id, payin, payout, carried } = trial.facts;
  describe(`${id}: capabilities`, () => {
    test('are numbers that fit together', () => {
      const can = trial.provider().capabilities();
      expect(can.min.micros).toBeGreaterThan(0n);
      expect(can.max.micros).toBeGreaterThan(can.min.micros);
      expect(can.min.micros % can.unitMicros).toBe(0n);
      expect(can.currencies).toContain(can.min.currency);
      expect(can.payin).toBe(payin !== undefined);
      expect(can.payout).toBe((payout ?? carried) !== undefined);
      expect(can.maxReferenceLength).toBeGreaterThanOrEqual(trial.newReference().length);
    });

    test('quote what they name', async () => {
      const adapter = trial.provider();
      const { payoutFee, promiseMs } = await adapter.quote(trial.facts.amount);
      expect({ payoutFee, promiseMs }).toEqual({
        payoutFee: adapter.capabilities().payoutFee,
        promiseMs: adapter.capabilities().promiseMs,
      });
      expect(Number(payoutFee.rate)).toBeLessThan(0.1);
    });

    test('say what it is found by', () => {
      const providers = trial.stage.scope().get(Providers);
      if (payin) expect(providers.for(payin.method, 'payin')?.id).toBe(id);
      if (payout ?? carried) expect(providers.for(trial.payout.method, 'payout')?.id).toBe(id);
    });
  });
}
