import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, hourMs, lastDhakaHour } from '../kernel/index.js';
import { ProviderHints, useProviders } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { ScriptedPayin } from '../testing/scripted-payin.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from './reconciliation.day.js';

let world: World;
let moderator: Actor;
let rail: ScriptedPayin;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  moderator = await world.moderator();
  rail = new ScriptedPayin(world.clock);
  useProviders(world.app.shared, [rail]);
  // The story begins in the morning: it fits in one day of the comparison.
  const { clock } = world;
  await world.turnClock(dayMs - (clock.now().getTime() - lastDhakaHour(clock.now(), 6).getTime()));
});
afterAll(() => world.close());

async function compareAndAccept(reference: string): Promise<void> {
  const day = dayOf(world.clock.now());
  await moderator.succeed('runReconciliation', { provider: rail.id, day });
  const query = '{ reconciliationItems(status: [OPEN], first: 100) { nodes { id kind reference } } }';
  const { nodes } = (await moderator.execute(query)).reconciliationItems;
  expect(nodes).toEqual([{ id: expect.any(String), kind: 'THEIRS_ONLY', reference }]);
  await moderator.succeed('settleReconciliationItem', {
    ...{ itemId: nodes[0].id, resolution: 'ACCEPT_THEIRS', idempotencyKey: randomUUID() },
    note: 'Their statement of the day shows it plainly.',
  });
}

test('a deposit that expired and was credited after the list is taken back when the provider takes it', async () => {
  const ada = await world.employer();
  const amount = { amount: '100', currency: 'BDT' };
  const input = { method: 'CARD', amount, idempotencyKey: randomUUID() };
  const { deposit } = await ada.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  const id = String(deposit.id);
  const state = async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Deposit { status reason } } }';
    const { status, reason } = (await ada.execute(query, { id })).node;
    return [status, reason, (await ada.wallet('BDT')).available];
  };
  await world.turnClock(25 * hourMs);
  expect(await state()).toEqual(['EXPIRED', 'UNPAID', '0']);

  // The rail took the money without a word to anybody.
  rail.opened.set(id, { micros: 100_000_000n, at: world.clock.now().getTime(), state: 'succeeded' });
  world.clock.turn(1);
  await compareAndAccept(id);
  expect(await state()).toEqual(['CONFIRMED', 'RECONCILED', '100']);

  rail.chargeBack(id);
  const hint = { eventId: randomUUID(), direction: 'payin', reference: id } as const;
  await world.app.scopeFor(null).get(ProviderHints).add(hint, rail.id);
  for (let round = 0; round < 2; round += 1) await world.turnClock(1);
  expect(await state()).toEqual(['REVERSED', 'TAKEN_BACK', '0']);
  const day = dayOf(world.clock.now());
  expect(
    await moderator.mutate('runReconciliation', { provider: rail.id, day }, 'differences'),
  ).toMatchObject({
    differences: 0,
  });
});
