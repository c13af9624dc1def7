import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayMs, lastDhakaHour, minuteMs } from '../kernel/index.js';
import { useProviders, type ProviderTransaction } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { payee, SENT_MS, statusOf, withdraw } from '../testing/payout-story.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from './reconciliation.day.js';

/** Differences whose figures are others by the time somebody decides, or afterwards. */
let world: World;
let rail: ScriptedProvider;
let ada: Actor;
let ben: Actor;
let lines: ProviderTransaction[];
beforeAll(async () => {
  world = await openWorld({ settings: { RISK_HOLD_OVER_USD: '1000' }, ticking: false });
  [ada, ben] = [await world.moderator({ displayName: 'Ada' }), await world.moderator({ displayName: 'Ben' })];
});
beforeEach(async () => {
  rail = new ScriptedProvider({}, world.clock);
  const listed = (lines = []) as ProviderTransaction[];
  rail.listTransactions = async function* ({ from, to }) {
    yield* listed.filter(({ at }) => at >= from && at < to);
  };
  useProviders(world.app.shared, [rail]);
  const { clock } = world;
  await world.turnClock(dayMs - (clock.now().getTime() - lastDhakaHour(clock.now(), 6).getTime()));
});
afterAll(() => world.close());

const note = 'Their statement of the day shows it plainly.';
/** One more line of the provider's list. */
function listed(reference: string, taka: bigint): void {
  const amount = { micros: taka * 1_000_000n, currency: 'BDT' } as const;
  const facts = { direction: 'payout', state: 'succeeded', reason: null } as const;
  lines.push({ ...facts, reference, amount, externalId: `TRX${lines.length}`, at: world.clock.now() });
  world.clock.turn(1);
}
const today = () => dayOf(world.clock.now());
const run = (day = today()) =>
  ada.mutate('runReconciliation', { provider: rail.id, day }, 'differences found closed');
async function itemsOf(reference: string) {
  const fields =
    'id kind status reference oursState theirs { amount } stake { amount } resolution proposedBy settledBy';
  const { nodes } = (await ada.execute(`{ reconciliationItems(first: 100) { nodes { ${fields} } } }`))
    .reconciliationItems;
  return nodes.filter((item: { reference: string }) => item.reference === reference);
}
const settle = (itemId: string, resolution = 'ACCEPT_THEIRS', who = ada) =>
  who.mutate(
    'settleReconciliationItem',
    { itemId, resolution, note, idempotencyKey: randomUUID() },
    'item { status }',
  );
const confirm = (itemId: string, who = ben) =>
  who.mutate('confirmReconciliationItem', { itemId, note, idempotencyKey: randomUUID() }, 'item { status }');
async function lost(): Promise<bigint> {
  const text = `select balance from ledger_account where id = 'platform:difference:BDT'`;
  const row = await world.app.scopeFor(null).sql.first<{ balance: string }>(text);
  return -BigInt(row?.balance ?? 0) / 1_000_000n;
}

test('a withdrawal settled since it was compared is compared again, and then theirs can be accepted', async () => {
  const before = await lost();
  const rina = await payee(world, '1000');
  rail.fate = 'paid-unsaid';
  rail.answer = 'off-by-one';
  const id = await withdraw(rina, '100');
  await world.turnClock(SENT_MS);
  await world.turnClock(minuteMs);
  expect(await statusOf(rina, id)).toBe('UNKNOWN');
  listed(id, 107n);
  expect(await run()).toMatchObject({ differences: 1, found: 1 });
  const [item] = await itemsOf(id);
  expect(item).toMatchObject({ kind: 'AMOUNT_DIFFERS', oursState: 'UNKNOWN', stake: { amount: '7' } });

  await ben.succeed('settleWithdrawal', {
    ...{ withdrawalId: id, outcome: 'PAID', note, idempotencyKey: randomUUID() },
  });
  expect(await settle(item.id)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'CHANGED' });
  expect(await lost()).toBe(before);
  expect(await run()).toMatchObject({ differences: 1, found: 0 });
  expect(await itemsOf(id)).toMatchObject([{ id: item.id, status: 'OPEN', oursState: 'PAID' }]);
  expect(await settle(item.id)).toMatchObject({ item: { status: 'SETTLED' } });
  expect([await lost(), await statusOf(rina, id)]).toEqual([before + 7n, 'PAID']);
  expect(await run()).toMatchObject({ found: 0, closed: 0 });
  expect(await itemsOf(id)).toHaveLength(1);
});

test('what grows before it is decided shows what it has become, and takes two', async () => {
  const before = await lost();
  listed('grows', 3n);
  await run();
  listed('grows', 50_000n);
  expect(await run()).toMatchObject({ differences: 1, found: 0 });
  const [item] = await itemsOf('grows');
  expect(item).toMatchObject({ theirs: { amount: '50003' }, stake: { amount: '50003' }, status: 'OPEN' });
  expect(await settle(item.id)).toMatchObject({ item: { status: 'PROPOSED' } });
  expect(await lost()).toBe(before);

  // What another would confirm is not what was proposed.
  listed('grows', 1n);
  await run();
  expect(await itemsOf('grows')).toMatchObject([
    { theirs: { amount: '50004' }, status: 'OPEN', resolution: null, proposedBy: null },
  ]);
  expect(await confirm(item.id)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'OPEN' });
  expect(await lost()).toBe(before);
  await settle(item.id);
  await run();
  expect(await confirm(item.id)).toMatchObject({ item: { status: 'SETTLED' } });
  expect(await lost()).toBe(before + 50_004n);
});

test('what grows after it was settled is one more, of what is new', async () => {
  const before = await lost();
  listed('again', 3n);
  await run();
  const [first] = await itemsOf('again');
  expect(await settle(first.id)).toMatchObject({ item: { status: 'SETTLED' } });
  expect(await run()).toMatchObject({ differences: 1, found: 0 });

  listed('again', 50_000n);
  expect(await run()).toMatchObject({ differences: 1, found: 1 });
  const [second, ...rest] = await itemsOf('again');
  expect(second).toMatchObject({ theirs: { amount: '50003' }, stake: { amount: '50000' }, status: 'OPEN' });
  expect(rest).toMatchObject([{ id: first.id, theirs: { amount: '3' }, status: 'SETTLED' }]);
  expect(await settle(second.id)).toMatchObject({ item: { status: 'PROPOSED' } });
  expect(await lost()).toBe(before + 3n);
  await confirm(second.id);
  expect(await lost()).toBe(before + 50_003n);
  expect(await run()).toMatchObject({ found: 0, closed: 0 });
  expect(await itemsOf('again')).toHaveLength(2);

  // It was a mistake of theirs, and the list is what it was.
  lines.pop();
  expect(await run()).toMatchObject({ found: 1 });
  const [third] = await itemsOf('again');
  expect(third).toMatchObject({ theirs: { amount: '3' }, stake: { amount: '50000' }, status: 'OPEN' });
  await settle(third.id);
  await confirm(third.id);
  expect(await lost()).toBe(before + 3n);
  expect(await run()).toMatchObject({ found: 0, closed: 0 });
});

test('so is what comes on another day, and what was ignored', async () => {
  const before = await lost();
  listed('two-days', 30n);
  await run();
  const [first] = await itemsOf('two-days');
  await settle(first.id);
  const day = today();
  await world.turnClock(dayMs);
  listed('two-days', 30n);
  expect(await run()).toMatchObject({ found: 1 });
  const [second] = await itemsOf('two-days');
  expect(second).toMatchObject({ theirs: { amount: '60' }, stake: { amount: '30' }, status: 'OPEN' });
  expect(await run(day)).toMatchObject({ found: 0 });
  await settle(second.id, 'IGNORE');
  expect(await lost()).toBe(before + 30n);
  for (const one of [day, today()]) expect(await run(one)).toMatchObject({ found: 0 });

  listed('two-days', 40n);
  expect(await run()).toMatchObject({ found: 1 });
  const [third] = await itemsOf('two-days');
  expect(third).toMatchObject({ theirs: { amount: '100' }, stake: { amount: '70' }, status: 'OPEN' });
  await settle(third.id);
  expect(await lost()).toBe(before + 100n);
});
