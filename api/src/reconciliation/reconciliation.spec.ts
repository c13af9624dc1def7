import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, lastDhakaHour, minuteMs, type Amount } from '../kernel/index.js';
import { ProviderUnavailable, useProviders, type PayState } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { payee, SENT_MS, statusOf, withdraw, type Payee } from '../testing/payout-story.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from './reconciliation.day.js';

let world: World;
let rail: ScriptedProvider;
let ada: Actor;
let ben: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { RISK_HOLD_OVER_USD: '1000' } });
  [ada, ben] = [await world.moderator({ displayName: 'Ada' }), await world.moderator({ displayName: 'Ben' })];
});
beforeEach(async () => {
  rail = new ScriptedProvider({}, world.clock);
  useProviders(world.app.shared, [rail]);
  // Each story has a day of its own, and begins in its morning.
  await world.turnClock(
    dayMs - (world.clock.now().getTime() - lastDhakaHour(world.clock.now(), 6).getTime()),
  );
});
afterAll(() => world.close());

const ITEM = `id kind status direction reference day oursState ours { amount currency } theirsState theirs { amount }
  stake { amount currency } resolution note proposedBy settledBy viewerActions closedAt`;
const note = 'Their statement of the day shows it plainly.';
const taka = (units: bigint): Amount => ({ micros: units * 1_000_000n, currency: 'BDT' });
const today = () => dayOf(world.clock.now());

const run = (day = today(), who = ada) =>
  who.mutate('runReconciliation', { provider: rail.id, day }, 'lines differences found closed');
async function items(day = today(), status: string[] | null = null) {
  const query = `query ($status: [ReconciliationStatus!]) { reconciliationItems(status: $status, first: 100) { nodes { ${ITEM} } } }`;
  const { nodes } = (await ada.execute(query, { status })).reconciliationItems;
  return nodes.filter((item: { day: string }) => item.day === day);
}
const settle = (itemId: string, resolution = 'ACCEPT_THEIRS', who = ada) =>
  who.mutate(
    'settleReconciliationItem',
    { itemId, resolution, note, idempotencyKey: randomUUID() },
    `item { ${ITEM} }`,
  );
const confirm = (itemId: string, who = ben) =>
  who.mutate('confirmReconciliationItem', { itemId, note, idempotencyKey: randomUUID() }, `item { ${ITEM} }`);
const balance = async (account: string): Promise<string> =>
  (
    await world.app
      .scopeFor(null)
      .sql.first<{ balance: string }>('select balance from ledger_account where id = $1', [account])
  )?.balance ?? '0';

/** Paid out, and known to both sides. */
async function paid(amount = '100', person?: Payee): Promise<{ person: Payee; id: string }> {
  const who = person ?? (await payee(world, '50000'));
  const id = await withdraw(who, amount);
  await world.turnClock(SENT_MS);
  expect(await statusOf(who, id)).toBe('PAID');
  return { person: who, id };
}
const listed = (reference: string, state: PayState, amount: Amount) =>
  rail.misstate(reference, { direction: 'payout', reference, state, amount });

describe('a comparison', () => {
  test('of a day on which all went well finds nothing', async () => {
    await paid();
    expect(await run()).toMatchObject({ lines: 1, differences: 0, found: 0 });
    expect(await items()).toEqual([]);
  });

  test('finds each kind of difference once, however often it runs, and forgets what is gone', async () => {
    const person = await payee(world, '50000');
    const [, missing, wrong, back] = [
      await paid('100', person),
      await paid('110', person),
      await paid('120', person),
      await paid('130', person),
    ];
    rail.misstate(missing.id, null);
    listed(wrong.id, 'succeeded', taka(121n));
    listed(back.id, 'returned', taka(130n));
    listed('nobody-knows', 'succeeded', taka(140n));
    expect(await run()).toMatchObject({ lines: 4, differences: 4, found: 4, closed: 0 });
    const found = await items();
    expect(
      Object.fromEntries(
        found.map((item: { reference: string; kind: string }) => [item.reference, item.kind]),
      ),
    ).toEqual({
      [missing.id]: 'OURS_ONLY',
      [wrong.id]: 'AMOUNT_DIFFERS',
      [back.id]: 'STATE_DIFFERS',
      'nobody-knows': 'THEIRS_ONLY',
    });
    expect(found.find((item: { reference: string }) => item.reference === wrong.id)).toMatchObject({
      status: 'OPEN',
      oursState: 'PAID',
      ours: { amount: '120', currency: 'BDT' },
      theirs: { amount: '121' },
      stake: { amount: '1', currency: 'BDT' },
      viewerActions: ['settleReconciliationItem'],
    });
    expect(await run()).toMatchObject({ differences: 4, found: 0, closed: 0 });
    for (const reference of [missing.id, back.id, wrong.id]) rail.rectify(reference);
    expect(await run()).toMatchObject({ differences: 1, closed: 3 });
    expect((await items(today(), ['CLOSED'])).length).toBe(3);
    rail.misstate(missing.id, null);
    expect(await run()).toMatchObject({ differences: 2, found: 0 });
    expect((await items(today(), ['OPEN'])).length).toBe(2);
  });

  test('is made every morning at four for the day before, again while something is open, and tried again', async () => {
    const { id } = await paid();
    const day = today();
    listed(id, 'returned', taka(100n));
    const runs = async () =>
      (await ada.execute('{ reconciliationRuns { provider day finishedAt lines differences error } }'))
        .reconciliationRuns;
    await world.turnClock(20 * hourMs);
    expect(await items(day)).toEqual([]);
    const list = rail.listTransactions.bind(rail);
    rail.listTransactions = () => {
      throw new ProviderUnavailable('away');
    };
    await world.turnClock(3 * hourMs);
    expect(await items(day)).toEqual([]);
    expect((await runs())[0]).toMatchObject({ day, finishedAt: null, error: 'ProviderUnavailable' });
    expect(await run(day)).toMatchObject({ code: 'PROVIDER_AWAY' });
    rail.listTransactions = list;
    await world.turnClock(11 * minuteMs);
    expect((await items(day)).map((item: { kind: string }) => item.kind)).toEqual(['STATE_DIFFERS']);
    expect(await runs()).toContainEqual({
      ...{ provider: rail.id, day, lines: 1, differences: 1, error: null },
      finishedAt: expect.any(String),
    });
    rail.rectify(id);
    rail.decide(id, 'succeeded');
    await world.turnClock(dayMs);
    expect((await items(day)).map((item: { status: string }) => item.status)).toEqual(['CLOSED']);
  });

  test('tells moderators of what is new', async () => {
    const events = ben.subscribe(
      'subscription { viewerEvents { events { ... on NotificationEvent { kind } } } }',
    );
    await events.next();
    listed('something-new', 'succeeded', taka(10n));
    await run();
    await events.next(({ events: all }) =>
      all.some(({ kind }: { kind?: string }) => kind === 'reconciliation.found'),
    );
  });

  test('is for moderators, of a provider that is there and a day that has come', async () => {
    const worker = await world.worker();
    const text = `mutation { runReconciliation(input: { provider: "${rail.id}", day: "2026-01-01" }) { __typename } }`;
    expect(await worker.ask(text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    for (const day of ['2026-13-01', '2026-02-30', '1', 'today', '9999-01-01']) {
      expect(await run(day), day).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['day'] }] });
    }
    expect(await ada.mutate('runReconciliation', { provider: 'nobody', day: today() })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('settling', () => {
  const only = async () => {
    await run();
    const [item] = await items(today(), ['OPEN']);
    return item;
  };

  test('what came back gives the worker the money again, once, whoever tries how often', async () => {
    const { person, id } = await paid('100');
    expect(await person.who.wallet('BDT')).toMatchObject({ available: '49900' });
    listed(id, 'returned', taka(100n));
    const item = await only();
    const answers = await Promise.all(
      [ada, ben, ada, ben].map((who) => settle(item.id, 'ACCEPT_THEIRS', who)),
    );
    expect(answers.filter(({ __typename }) => __typename.endsWith('Payload'))).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'INVALID_TRANSITION')).toHaveLength(3);
    expect(await statusOf(person, id)).toBe('FAILED');
    expect(await person.who.wallet('BDT')).toMatchObject({ available: '50000', onHold: '0' });
    expect(await run()).toMatchObject({ differences: 0 });
    const [settled] = await items(today(), ['SETTLED']);
    expect(settled).toMatchObject({ resolution: 'ACCEPT_THEIRS', note, closedAt: expect.any(String) });
  });

  test('what never left does so too', async () => {
    const { person, id } = await paid('100');
    rail.misstate(id, null);
    await settle((await only()).id);
    expect(await person.who.wallet('BDT')).toMatchObject({ available: '50000' });
  });

  test('another amount, and money for nothing of ours, are the platform’s win or loss', async () => {
    const { id } = await paid('100');
    const before = BigInt(await balance('platform:difference:BDT'));
    listed(id, 'succeeded', taka(107n));
    await settle((await only()).id);
    expect(BigInt(await balance('platform:difference:BDT')) - before).toBe(-7_000_000n);
    listed('stranger', 'succeeded', taka(3n));
    await settle((await only()).id);
    expect(BigInt(await balance('platform:difference:BDT')) - before).toBe(-10_000_000n);
    expect(await run()).toMatchObject({ found: 0 });
    expect(await items(today(), ['OPEN'])).toEqual([]);
  });

  test('by ignoring it moves nothing', async () => {
    const { person, id } = await paid('100');
    listed(id, 'returned', taka(100n));
    await settle((await only()).id, 'IGNORE');
    expect(await statusOf(person, id)).toBe('PAID');
    expect(await run()).toMatchObject({ differences: 1, found: 0 });
  });

  test('takes two where more than $100 are at stake, and the second is another', async () => {
    const { person, id } = await paid('12100');
    listed(id, 'returned', taka(12_100n));
    const item = await only();
    const proposed = await settle(item.id);
    expect(proposed.item).toMatchObject({ status: 'PROPOSED', proposedBy: 'Ada', settledBy: null });
    expect(await statusOf(person, id)).toBe('PAID');
    expect(await confirm(item.id, ada)).toMatchObject({ code: 'FOUR_EYES' });
    expect(await settle(item.id)).toMatchObject({ item: { status: 'PROPOSED' } });
    const [seen] = await items(today(), ['PROPOSED']);
    expect(seen.viewerActions).toEqual(['settleReconciliationItem']);
    const confirmed = await confirm(item.id, ben);
    expect(confirmed.item).toMatchObject({ status: 'SETTLED', proposedBy: 'Ada', settledBy: 'Ben' });
    expect(await person.who.wallet('BDT')).toMatchObject({ available: '50000' });
    expect(await confirm(item.id, ben)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'SETTLED' });
    const audit = await world.app
      .scopeFor(null)
      .sql.rows('select action, actor_id from operator_audit where subject = $1 order by id', [item.id]);
    expect(audit).toEqual([
      { action: 'propose ACCEPT_THEIRS', actor_id: ada.id },
      { action: 'propose ACCEPT_THEIRS', actor_id: ada.id },
      { action: 'confirm ACCEPT_THEIRS', actor_id: ben.id },
    ]);
  });

  test('is not for one’s own money, nor for others than moderators, nor without a reason', async () => {
    const moderator = await world.moderator();
    const own = await payee(world, '500');
    const { id } = await paid('100', own);
    await world.app
      .scopeFor(null)
      .sql.rows(`insert into role_grant (user_id, role, granted_at) values ($1, 'MODERATOR', now())`, [
        own.who.id,
      ]);
    listed(id, 'returned', taka(100n));
    const item = await only();
    expect(await settle(item.id, 'ACCEPT_THEIRS', own.who)).toMatchObject({ code: 'FOUR_EYES' });
    const brief = { itemId: item.id, resolution: 'IGNORE', note: 'no', idempotencyKey: randomUUID() };
    expect(await moderator.mutate('settleReconciliationItem', brief)).toMatchObject({
      fields: [{ path: ['note'] }],
    });
    expect(await settle('rci_nothing')).toMatchObject({ code: 'NOT_FOUND' });
    const worker = await world.worker();
    expect(await worker.ask('{ reconciliationItems { nodes { id } } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    const node = await worker.execute(`query ($id: ID!) { node(id: $id) { id } }`, { id: item.id });
    expect(node.node).toBeNull();
    await settle(item.id, 'IGNORE');
  });

  test('is refused when our books have changed since', async () => {
    const { person, id } = await paid('100');
    listed(id, 'returned', taka(100n));
    const item = await only();
    rail.rectify(id);
    rail.decide(id, 'returned');
    await world.app.scopeFor(null).sql.rows('update withdrawal set next_step_at = now() where id = $1', [id]);
    await world.turnClock(minuteMs);
    expect(await statusOf(person, id)).toBe('FAILED');
    expect(await settle(item.id)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'CHANGED' });
    expect(await run()).toMatchObject({ differences: 0, closed: 1 });
  });
});

test('what is open stands among the moderators’ queues', async () => {
  const waiting = async () =>
    (await ada.execute('{ moderationQueues { differences { waiting } } }')).moderationQueues.differences
      .waiting;
  const before = await waiting();
  listed('one-more', 'succeeded', taka(10n));
  await run();
  expect(await waiting()).toBe(before + 1);
  const [item] = await items(today(), ['OPEN']);
  await settle(item.id, 'IGNORE');
  expect(await waiting()).toBe(before);
});
