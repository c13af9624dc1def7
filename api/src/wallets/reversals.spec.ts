import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { ProviderHints } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { multiply } from '../testing/many-tasks.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
afterEach(() => world.simulator.control.clear());
afterAll(() => world.close());

/** 2.20 with the fee. */
const two = { reward: { amount: '2', currency: 'BDT' }, slots: 1 };

/** An employer whose one deposit bKash may take back. */
async function paidIn(amount: string): Promise<{ ada: Actor; id: string }> {
  const ada = await world.employer();
  await ada.deposit(amount, 'BDT');
  const deposit = await world.app
    .scopeFor(null)
    .sql.first<{ id: string }>('select id from deposit where user_id = $1', [ada.id]);
  return { ada, id: deposit!.id };
}
/** bKash says that it has given the money back. */
async function takeBack(id: string): Promise<void> {
  world.simulator.control.giveBack({ provider: 'bkash', direction: 'payin', reference: id });
  await world.app
    .scopeFor(null)
    .get(ProviderHints)
    .add({ eventId: randomUUID(), direction: 'payin', reference: id }, 'bkash');
}
async function sweepTwice(): Promise<void> {
  await world.turnClock(1);
  await world.turnClock(1);
}
const statusOf = async (who: Actor, id: string): Promise<string> =>
  (await who.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', { id })).node.status;
const reserve = async (): Promise<number> => {
  const found = await world.app
    .scopeFor(null)
    .sql.first<{ balance: string }>(`select balance from ledger_account where id = 'platform:reserve:BDT'`);
  return Number(found?.balance ?? 0);
};
const tasksOf = (who: Actor) =>
  world.app.scopeFor(null).sql.first<object>(
    `select count(*) filter (where t.status = 'LIVE')::int as live, count(*) filter (where t.status = 'CLOSED'
        and t.close_reason = 'STOPPED' and s.open = 0 and s.released = 1)::int as stopped
      from task t join task_slots s on s.task_id = t.id where t.employer_id = $1`,
    [who.id],
  );

const multiplied = (taskId: string, many: number) =>
  multiply(world.database.ownerUrl, { taskId, many, each: 2_200_000n });

test('a deposit that went into four thousand tasks is taken back whole', { timeout: 120_000 }, async () => {
  const { ada, id } = await paidIn('8810');
  await multiplied((await ada.publishTask(two)).id, 3_999);
  expect(await ada.wallet('BDT')).toMatchObject({ available: '10', inEscrow: '8800' });
  const before = await reserve();

  await takeBack(id);
  await sweepTwice();

  expect(await statusOf(ada, id)).toBe('REVERSED');
  expect(await ada.wallet('BDT')).toMatchObject({ available: '0', inEscrow: '0' });
  expect(await tasksOf(ada)).toEqual({ live: 0, stopped: 4_000 });
  expect(await reserve()).toBe(before);
  const told = await world.app.scopeFor(null).sql.rows(
    `select type, count(*)::int, count(distinct aggregate_id)::int as tasks from event_log l join task t on t.id = l.aggregate_id
      where t.employer_id = $1 and type in ('task.closing', 'task.closed') group by type order by type`,
    [ada.id],
  );
  expect(told).toEqual([
    { type: 'task.closed', count: 4_000, tasks: 4_000 },
    { type: 'task.closing', count: 4_000, tasks: 4_000 },
  ]);
});

test('no more tasks end than are needed, the newest first, and the rest of their money stays', async () => {
  const { ada, id } = await paidIn('100');
  const oldest = await ada.publishTask({ ...two, slots: 10 });
  await multiplied(oldest.id, 20);
  await ada.deposit('60', 'BDT');
  expect(await ada.wallet('BDT')).toMatchObject({ available: '94', inEscrow: '66' });

  await takeBack(id);
  await sweepTwice();

  // 6 are missing, which is three slots of 2.20.
  expect(await statusOf(ada, id)).toBe('REVERSED');
  expect(await ada.wallet('BDT')).toMatchObject({ available: '0.6', inEscrow: '59.4' });
  const left = await world.app
    .scopeFor(null)
    .sql.rows<{ id: string }>(
      `select id from task where employer_id = $1 and status = 'CLOSED' order by id`,
      [ada.id],
    );
  expect(left.map((task) => task.id)).toEqual(['18', '19', '20'].map((n) => `${oldest.id}_000${n}`));
});

test('what is published while the reversal waits for the purse does not escape it', async () => {
  const { ada, id } = await paidIn('50');
  const draft = await ada.createTask({ ...two, slots: 10 });
  const before = await reserve();
  await takeBack(id);
  const { sql } = world.app.scopeFor(null);
  const waiting = async (text: string, count: number) =>
    expect
      .poll(async () => {
        const ask = `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and query like $1`;
        return (await sql.first<{ n: number }>(ask, [text]))!.n;
      })
      .toBe(count);

  await withClient(world.database.ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('select 1 from ledger_account where id = $1 for update', [`${ada.id}:available:BDT`]);
    const published = ada.mutate('publishTask', { taskId: draft.id });
    await waiting('select ledger_locked_balance%', 1);
    const swept = sweepTwice();
    await waiting('select reverse_deposit%', 1);
    await owner.query('commit');
    expect(await published).toMatchObject({ __typename: 'PublishTaskPayload' });
    await swept;
  });

  expect(await statusOf(ada, id)).toBe('REVERSED');
  expect(await ada.wallet('BDT')).toMatchObject({ available: '0', inEscrow: '0' });
  expect((await ada.task(draft.id)).status).toBe('CLOSED');
  expect(await reserve()).toBe(before);
});

test('publishing and a reversal at once: no slot stays open that the platform would pay for', async () => {
  const before = await reserve();
  for (let round = 0; round < 4; round += 1) {
    const { ada, id } = await paidIn('50');
    const live = await ada.publishTask({ ...two, slots: 4 });
    const draft = await ada.createTask({ ...two, slots: 10 });
    await takeBack(id);
    const [published] = await Promise.all([
      ada.mutate('publishTask', { taskId: draft.id }),
      ada.mutate('addSlots', { taskId: live.id, additionalSlots: 3, idempotencyKey: randomUUID() }),
      sweepTwice(),
    ]);
    await sweepTwice();
    expect(await statusOf(ada, id)).toBe('REVERSED');
    expect(await ada.wallet('BDT')).toMatchObject({ available: '0', inEscrow: '0' });
    expect((await ada.task(live.id)).status).toBe('CLOSED');
    expect((await ada.task(draft.id)).status).toBe(
      published.__typename === 'PublishTaskPayload' ? 'CLOSED' : 'DRAFT',
    );
  }
  expect(await reserve()).toBe(before);
});
