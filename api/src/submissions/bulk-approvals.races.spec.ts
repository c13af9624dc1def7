import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { hourMs, sqlState, type Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { BulkApprovals } from './bulk-approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';

let market: Market;
let employer: Viewer;
beforeAll(async () => {
  market = await Market.open();
  // Who waits for a lock gives up soon: nothing here has to wait for one, but what is held on purpose.
  await withClient(market.shared.config.database.url!, async (app) => {
    const { rows } = await app.query<{ name: string }>('select current_database() as name');
    await app.query(`alter role current_user in database "${rows[0]!.name}" set lock_timeout = '250ms'`);
  });
  // The one connection that is open already.
  await market.scope().sql.rows(`set lock_timeout = '250ms'`);
  employer = await market.person('EMPLOYER');
  await market.fund(employer, 1_000_000_000n);
});
afterAll(() => market.close());

async function started(n: number): Promise<{ taskId: string; id: string }> {
  const taskId = await market.publish(employer, { items: [{ externalId: null, overlap: n }] });
  for (const worker of await market.people(...Array.from({ length: n }, () => ['WORKER'] as const))) {
    const submissionId = await market.scope(worker).get(Reservations).reserve({ taskId });
    const answers = [{ key: 'word', values: ['cat'] }];
    await market.scope(worker).get(Deliveries).submit({ submissionId, answers });
  }
  const scope = market.scope(employer);
  return { taskId, id: await scope.atomically(() => scope.get(BulkApprovals).start(taskId)) };
}
const run = (id: string) => market.scope().get(BulkApprovals).run(id);
const outcomesOf = async (id: string) =>
  (
    await market
      .scope()
      .sql.rows<{ outcome: string | null }>(
        'select outcome from bulk_approval_item where bulk_id = $1 order by place',
        [id],
      )
  ).map(({ outcome }) => outcome);
const job = (id: string) => market.scope(employer).get(BulkApprovals).find(id);

/** Somebody else has the task meanwhile. */
const whileBusy = (taskId: string, work: () => Promise<unknown>) =>
  withClient(market.ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('select 1 from task_slots where task_id = $1 for update', [taskId]);
    await work();
    await owner.query('rollback');
  });

test('a task that is busy fails nothing: the job goes on in its next round', async () => {
  const { taskId, id } = await started(3);
  await whileBusy(taskId, async () => {
    expect(sqlState(await run(id).catch((error: unknown) => error))).toBe('55P03');
  });
  expect(await outcomesOf(id)).toEqual([null, null, null]);
  expect(await job(id)).toMatchObject({ decided: 0, finishedAt: null });

  await run(id);

  expect(await outcomesOf(id)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  expect(await job(id)).toMatchObject({ total: 3, decided: 3, approved: 3 });
});

test('what is busy for an hour is given up, so that the job ends', async () => {
  const { taskId, id } = await started(1);
  market.shared.clock.turn(hourMs);
  await whileBusy(taskId, async () => {
    await expect(run(id)).rejects.toThrow(`1 approvals of ${id} failed`);
  });
  expect(await outcomesOf(id)).toEqual(['FAILED']);
  expect((await job(id))!.finishedAt).not.toBeNull();
});

test('the one that failed is given up, not the one whose turn it is by then', async () => {
  const { id } = await started(2);
  const first = `(select submission_id from bulk_approval_item where bulk_id = '${id}' and place = 1)`;
  await withClient(market.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(`select ${first} as id`);
    await owner.query(`create function broken() returns trigger language plpgsql as $$
      begin raise exception 'broken'; end $$`);
    await owner.query(`create trigger broken before update on submission for each row
      when (new.id = '${rows[0]!.id}') execute function broken()`);
    const scope = market.scope();
    const { sql } = scope;
    const rowsOf = sql.rows.bind(sql);
    // Between its failure and the note of it another node pays what this one could not, for now it can.
    sql.rows = async (text, values) => {
      if (text.includes('fail_bulk_approval_item')) {
        await owner.query('drop trigger if exists broken on submission');
        await owner.query('select step_bulk_approval($1, 1, 10, 24, now())', [id]);
      }
      return rowsOf(text, values);
    };
    await expect(scope.get(BulkApprovals).run(id)).rejects.toThrow('1 approvals');
  });
  expect(await outcomesOf(id)).toEqual(['APPROVED', 'APPROVED']);
  expect(await job(id)).toMatchObject({ decided: 2, approved: 2 });
});
