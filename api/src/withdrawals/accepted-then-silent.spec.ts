import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import { SENT_MS, statusOf, withdraw, type Payee } from '../testing/payout-story.js';
import { ProviderGate } from '../testing/provider.gate.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let gate: ProviderGate;
beforeAll(async () => {
  gate = await ProviderGate.open('turned_away');
  const settings = { PROVIDER_SIMULATOR_URL: gate.url, RISK_HOLD_OVER_USD: '1000' };
  world = await openWorld({ settings, ticking: false });
  gate.target = world.simulator.url;
});
afterAll(async () => {
  await world.close();
  gate.close();
});

const dollars = (amount: string) => ({ amount, currency: 'USD' });

/** Somebody with dollars and a PayPal address that has rested. */
async function abroad(): Promise<Payee> {
  const who = await world.employer({ funds: '100', currency: 'USD', country: 'DE' });
  const { password } = who.person;
  const input = { method: 'PAYPAL', destination: 'ada@example.org', password, idempotencyKey: randomUUID() };
  const { payoutMethod } = await who.succeed('addPayoutMethod', input, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  return { who, methodId: String(payoutMethod.id) };
}

test('what PayPal accepted before it turned our question away cannot be cancelled, and is paid once', async () => {
  const ada = await abroad();
  const id = await withdraw(ada, dollars('50'));
  const moved = () =>
    world.simulator.journal('money').filter((entry) => entry.kind === 'money' && entry.reference === id);
  gate.shutsOnce = () => moved().length > 0;
  await world.turnClock(SENT_MS);
  expect([gate.isShut, await statusOf(ada, id)]).toEqual([true, 'UNKNOWN']);

  const cancel = { withdrawalId: id, idempotencyKey: randomUUID() };
  expect(await ada.who.mutate('cancelWithdrawal', cancel)).toMatchObject({
    code: 'INVALID_TRANSITION',
    from: 'UNKNOWN',
  });
  expect(await ada.who.wallet('USD')).toMatchObject({ available: '50', onHold: '50' });

  gate.shutsOnce = () => false;
  gate.isShut = false;
  await world.turnClock(10 * minuteMs);
  expect(await statusOf(ada, id)).toBe('PAID');
  expect(await ada.who.wallet('USD')).toMatchObject({ available: '50', onHold: '0' });
  expect(moved()).toHaveLength(1);
});
