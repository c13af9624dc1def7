import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loggerTo } from '../app/log.js';
import { withClient } from '../database/sql.js';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import { useProviders } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { payee, SENT_MS, statusOf, withdraw } from '../testing/payout-story.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let rail: ScriptedProvider;
let moderator: Actor;
const lines: string[] = [];
beforeAll(async () => {
  world = await openWorld({ log: loggerTo((line) => void lines.push(line)) });
  moderator = await world.moderator();
});
beforeEach(() => {
  rail = new ScriptedProvider({}, world.clock);
  useProviders(world.app.shared, [rail]);
});
afterAll(() => world.close());

const HEALTH = `{ ledgerHealth { defects { invariant subject } frozen { reason since } lastChecks { kind at tookMs defects } } }`;
const health = async () => (await moderator.execute(HEALTH)).ledgerHealth;
const note = 'The balance is mended: a script of ours had added to it.';
const lift = (who: Actor = moderator, input: Record<string, unknown> = { note }) =>
  who.mutate('liftPayoutFreeze', input, 'reason');

/** Somebody with the owner's password. */
const shift = (account: string, micros: number) =>
  withClient(world.database.ownerUrl, (owner) =>
    owner.query('update ledger_account set balance = balance + $2 where id = $1', [account, micros]),
  );

test('a defect stops payouts within a minute; what is asked for meanwhile waits, and goes when it is mended', async () => {
  const [one, other] = [await payee(world), await payee(world)];
  await world.turnClock(minuteMs);
  expect(await health()).toMatchObject({ defects: [], frozen: null });
  const account = `${one.who.id}:available:BDT`;
  await shift(account, 7);
  await world.turnClock(minuteMs);
  const told = await health();
  expect(told.frozen).toEqual({ reason: 'LEDGER_DEFECT', since: expect.any(String) });
  expect(told.defects).toContainEqual({ invariant: 'balance-is-sum-of-postings', subject: account });
  expect(lines.join('\n')).toContain(`balance-is-sum-of-postings (${account})`);

  const withdrawal = await withdraw(other);
  await other.who.deposit('50', 'BDT');
  for (let minutes = 0; minutes < 3; minutes += 1) await world.turnClock(minuteMs);
  expect(await statusOf(other, withdrawal)).toBe('QUEUED');
  expect(rail.moved.size).toBe(0);
  expect(await other.who.wallet('BDT')).toMatchObject({ available: '950', onHold: '100' });

  const refusal = await moderator.execute(
    `mutation ($input: LiftPayoutFreezeInput!) { liftPayoutFreeze(input: $input) {
      ... on LedgerDefectiveError { code defects } } }`,
    { input: { note } },
  );
  expect(refusal.liftPayoutFreeze).toEqual({ code: 'LEDGER_DEFECTIVE', defects: 2 });
  await shift(account, -7);
  expect(await lift()).toEqual({ __typename: 'LiftPayoutFreezePayload', reason: 'LEDGER_DEFECT' });
  expect((await health()).frozen).toBeNull();
  await world.turnClock(30_000);
  await world.turnClock(SENT_MS);
  expect(await statusOf(other, withdrawal)).toBe('PAID');
  await world.turnClock(minuteMs);
  expect((await health()).frozen).toBeNull();

  const audit = await world.app
    .scopeFor(null)
    .sql.rows('select actor_id, action, subject, note from operator_audit');
  expect(audit).toEqual([
    { actor_id: moderator.id, action: 'liftPayoutFreeze', subject: 'LEDGER_DEFECT', note },
  ]);
});

test('only staff lift a stop, with a reason, and only one that is there', async () => {
  const worker = await world.worker();
  const text = `mutation { liftPayoutFreeze(input: { note: "${note}" }) { __typename } }`;
  expect(await worker.ask(text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await lift(moderator, { note: 'fine' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await lift()).toMatchObject({ code: 'INVALID_TRANSITION', from: 'NOT_FROZEN' });
});

test('moderators are told of the stop', async () => {
  const events = moderator.subscribe(
    'subscription { viewerEvents { events { ... on NotificationEvent { kind message } } } }',
  );
  await events.next();
  const { who } = await payee(world);
  await shift(`${who.id}:available:BDT`, 1);
  await world.turnClock(minuteMs);
  const frame = await events.next(({ events: all }) =>
    all.some(({ kind }: { kind?: string }) => kind === 'payouts.frozen'),
  );
  expect(frame.events).toContainEqual({
    kind: 'payouts.frozen',
    message: expect.stringContaining('Payouts are stopped'),
  });
  await shift(`${who.id}:available:BDT`, -1);
  await lift();
});

test('everything is read once a night, at three in Dhaka, and what changed every minute', async () => {
  const { sql } = world.app.scopeFor(null);
  const count = async (kind: string) =>
    (await sql.first<{ n: number }>('select count(*)::int as n from ledger_check where kind = $1', [kind]))!
      .n;
  // To noon in Dhaka.
  await world.turnClock(dayMs - ((world.clock.now().getTime() + 18 * hourMs) % dayMs));
  const nights = await count('FULL');
  await world.turnClock(14 * hourMs);
  expect(await count('FULL')).toBe(nights);
  await world.turnClock(2 * hourMs);
  expect(await count('FULL')).toBe(nights + 1);
  const minutes = await count('CHANGES');
  for (let i = 0; i < 3; i += 1) await world.turnClock(minuteMs);
  expect(await count('CHANGES')).toBe(minutes + 3);
  expect((await health()).lastChecks).toMatchObject([
    { kind: 'CHANGES', at: expect.any(String), defects: 0 },
    { kind: 'FULL', defects: 0 },
  ]);
});

test('of several nodes one looks', async () => {
  const before = await health();
  await withClient(world.database.appUrl, async (node) => {
    await node.query('begin');
    await node.query('select pg_advisory_xact_lock(7120)');
    world.clock.turn(minuteMs);
    await world.app.sweep();
    expect((await health()).lastChecks).toEqual(before.lastChecks);
    await node.query('rollback');
  });
  await world.app.sweep();
  expect((await health()).lastChecks).not.toEqual(before.lastChecks);
});
