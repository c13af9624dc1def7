import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Scope, type Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Moderation } from './moderation.service.js';

let market: Market;
let moderator: Viewer;
beforeAll(async () => {
  market = await Market.open();
  moderator = await market.person('MODERATOR');
});
afterAll(() => market.close());

const within = <T>(viewer: Viewer | null, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const scope = market.scope(viewer);
  return scope.atomically(() => work(scope));
};
const takeDown = (taskId: string) =>
  within(moderator, (scope) =>
    scope.get(Moderation).takeDown(taskId, { code: 'FRAUD', note: 'Collects passwords.' }),
  );
/** The employer has exactly what the slots cost: $0.055 each. */
async function live(items: { externalId: string | null; overlap: number }[]) {
  const employer = await market.person('EMPLOYER');
  const slots = items.reduce((sum, { overlap }) => sum + overlap, 0);
  await market.fund(employer, BigInt(slots) * 55_000n);
  return { employer, taskId: await market.publish(employer, { items }) };
}
async function reserve(taskId: string, workers: readonly Viewer[]): Promise<string[]> {
  const { sql, now } = market.scope();
  const ids = workers.map(() => newId('sub'));
  for (let from = 0; from < ids.length; from += 500) {
    const ops = workers.slice(from, from + 500).map(({ userId: actor }, place) => {
      const id = ids[from + place]!;
      return { place, actor, country: 'BD', id, taskId, base: 3, ceiling: 10 };
    });
    await sql.rows(`select * from run_hot('reserve', $1, $2)`, [JSON.stringify(ops), now]);
  }
  return ids;
}
const balanceOf = async (account: string) =>
  (await market
    .scope()
    .sql.first<{ balance: string }>('select balance from ledger_account where id = $1', [account]))!.balance;

test('six thousand reservations are cancelled and refunded in two steps', { timeout: 60_000 }, async () => {
  const many = 6_000;
  const { employer, taskId } = await live([{ externalId: null, overlap: many + 5 }]);
  const workers = await market.people(...Array.from({ length: many }, () => ['WORKER'] as const));
  await reserve(taskId, workers);
  const { sql } = market.scope();
  expect(await sql.first('select open, reserved from task_slots where task_id = $1', [taskId])).toEqual({
    open: 5,
    reserved: many,
  });

  const began = performance.now();
  await takeDown(taskId);
  expect(performance.now() - began).toBeLessThan(2_500);
  expect(
    await sql.first('select open, reserved, released from task_slots where task_id = $1', [taskId]),
  ).toEqual({ open: 0, reserved: 1_000, released: 5_005 });
  expect(await balanceOf(`${taskId}:escrow:USD`)).toBe(String(1_000 * 55_000));
  expect(await market.defects()).toEqual([]);
  await market.sweep();
  await market.sweep();

  expect(
    await sql.first(
      `select t.status, t.close_reason, s.open, s.reserved, s.released, i.taken, i.released as item_released,
        (select count(*)::int from submission where task_id = t.id and status = 'CANCELLED') as cancelled,
        (select count(distinct aggregate_id)::int from outbox
          where task_id = t.id and type = 'submission.cancelled') as told
        from task t join task_slots s on s.task_id = t.id join task_item i on i.task_id = t.id where t.id = $1`,
      [taskId],
    ),
  ).toEqual({
    status: 'CLOSED',
    close_reason: 'TAKEN_DOWN',
    open: 0,
    reserved: 0,
    released: many + 5,
    taken: 0,
    item_released: many + 5,
    cancelled: many,
    told: many,
  });
  expect(await balanceOf(`${taskId}:escrow:USD`)).toBe('0');
  expect(await balanceOf(`${employer.userId}:available:USD`)).toBe(String((many + 5) * 55_000));
  expect(await market.defects()).toEqual([]);
});

/** What is left of a task, without the names of those who took part. */
const leftOf = (taskId: string, ids: readonly string[]) =>
  market.scope().sql.first<object>(
    `select t.status, t.close_reason, to_jsonb(k) - 'task_id' - 'money_seq' as slots,
      (select jsonb_agg(jsonb_build_array(i.external_id, i.taken, i.released) order by i.place)
        from task_item i where i.task_id = t.id) as items,
      (select jsonb_agg(jsonb_build_array(s.status, s.reward, s.fee, s.paid, s.decided_by) order by array_position($2, s.id))
        from submission s where s.task_id = t.id) as submissions,
      (select jsonb_agg(jsonb_build_array(o.type, o.payload - 'workerId', o.audience = array[s.worker_id],
          o.payload ->> 'workerId' = s.worker_id) order by array_position($2, s.id), o.id)
        from outbox o join submission s on s.id = o.aggregate_id where o.task_id = t.id) as told,
      (select a.balance::text from ledger_account a where a.id = t.id || ':escrow:USD') as escrow,
      (select a.balance::text from ledger_account a where a.id = t.employer_id || ':available:USD') as available
      from task t join task_slots k on k.task_id = t.id where t.id = $1`,
    [taskId, ids],
  );

/** Two items for six each; of eight who reserved three deliver, and of these one is rejected and one sent back. */
async function mixed() {
  const { taskId } = await live([
    { externalId: 'a', overlap: 6 },
    { externalId: 'b', overlap: 6 },
  ]);
  const ids = await reserve(
    taskId,
    await market.people(...Array.from({ length: 8 }, () => ['WORKER'] as const)),
  );
  const { sql, now } = market.scope();
  const move = (place: number, to: string) =>
    sql.rows(`select move_submission($1, $2, $3, '{}', $4)`, [ids[place], to, to.toLowerCase(), now]);
  for (const place of [1, 3, 5]) await move(place, 'SUBMITTED');
  await sql.rows(`update submission set auto_approve_at = $2 where id = any ($1)`, [ids, now]);
  await move(3, 'REJECTED');
  await move(5, 'REVISION_REQUESTED');
  await move(6, 'RETURNED');
  return { taskId, ids };
}

test('leaves of a task in the midst of its work what one by one would', async () => {
  const [one, other] = [await mixed(), await mixed()];
  await takeDown(one.taskId);
  await within(null, async ({ sql, now }) => {
    await sql.rows(`update task set status = 'CLOSING', close_reason = 'TAKEN_DOWN' where id = $1`, [
      other.taskId,
    ]);
    await sql.rows('select release_open_slots($1, $2)', [other.taskId, now]);
    await sql.rows(
      `select move_submission(id, 'CANCELLED', 'cancelled', '{}', $2) from submission
        where task_id = $1 and status = 'RESERVED'`,
      [other.taskId, now],
    );
  });
  const left = await leftOf(one.taskId, one.ids);
  expect(left).toEqual(await leftOf(other.taskId, other.ids));
  expect(left).toMatchObject({
    status: 'CLOSING',
    slots: { open: 0, reserved: 0, submitted: 1, rejected: 1, revision_requested: 1, released: 9 },
    escrow: '165000',
    available: '495000',
  });
});

test('a task that still takes workers keeps its reservations', async () => {
  const { taskId, ids } = await mixed();
  const before = await leftOf(taskId, ids);
  await expect(
    within(null, ({ sql, now }) => sql.rows('select cancel_reservations($1, 9, $2)', [taskId, now])),
  ).rejects.toThrow('still takes workers');
  expect(await leftOf(taskId, ids)).toEqual(before);
});
