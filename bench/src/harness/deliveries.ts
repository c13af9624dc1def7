import type pg from 'pg';

/** usr_e1 … and tsk_1 …, one task each; usr_e0 and tsk_0 is the hot one. Workers are usr_w1 …. */
const PEOPLE = `
  insert into user_account (id, email, password_hash, display_name, country, created_at)
    select 'usr_e' || n, 'e' || n || '@bench.example', '-', 'Employer', 'BD', now() from generate_series(0, $1::int) n
    union all select 'usr_w' || n, 'w' || n || '@bench.example', '-', 'Worker', 'BD', now() from generate_series(1, $2::int) n`;

const TASKS = `
  with task_of as (
    select n, 'tsk_' || n as id, case n when 0 then $2::int else $3::int end as slots from generate_series(0, $1::int) n
  ), made as (
    insert into task (id, employer_id, status, title, category_id, steps, proof_fields, currency, reward, fee, fee_rate, slots,
      estimated_minutes, review_window_hours, countries, repeatable, workers_pick_items, published_at, created_at)
    select id, 'usr_e' || n, 'DRAFT', 'Look at a picture', 'cat_survey', '[]', '[]', 'USD', 50000, 5000, 100000, slots,
      2, 72, '{}', false, false, now(), now() from task_of
  ), version as (
    insert into task_version (task_id, version, title, steps, proof_fields, estimated_minutes, created_at)
    select id, 1, 'Look at a picture', '[]', '[]', 2, now() from task_of
  ), slots as (insert into task_slots (task_id, open) select id, slots from task_of)
  insert into task_item (id, task_id, place, overlap) select replace(id, 'tsk_', 'itm_'), id, 1, slots from task_of`;

const MONEY = `
  select ledger_transfer_one('deposit', 'bench', t.id, null, null,
      array['external:in-CARD:USD', t.employer_id || ':available:USD'],
      array[-t.slots * 55000::bigint, t.slots * 55000::bigint], now()),
    move_escrow(t.id, t.slots * 55000::bigint, now())
  from task t`;

/** sub_h1 … in the hot task; sub_s1 … go round the others. */
const DELIVERED = `
  with wanted as (
    select 'sub_h' || n as id, 0 as task, n as worker from generate_series(1, $2::int) n
    union all select 'sub_s' || n, 1 + n % $1::int, 1 + n / $1::int from generate_series(1, $1::int * $3::int) n
  ), made as (
    insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency,
      reward, fee, reserved_at, submitted_at, revision, auto_approve_at)
    select id, 'tsk_' || task, 'itm_' || task, 'usr_w' || worker, 'usr_e' || task, 1, false, 'SUBMITTED', 'USD',
      50000, 5000, now(), now(), 1, now() + interval '3 days' from wanted returning task_id
  ), counted as (
    select task_id, count(*)::int as n from made group by task_id
  ), taken as (
    update task_item i set taken = c.n from counted c where i.task_id = c.task_id
  )
  update task_slots s set open = s.open - c.n, submitted = c.n from counted c where s.task_id = c.task_id`;

export interface DeliveryOptions {
  /** Besides the hot one; each has one task. */
  readonly employers: number;
  readonly hot: number;
  readonly spreadEach: number;
  /** Open slots that the hot task has besides. */
  readonly hotOpen?: number;
}

/** Funded tasks full of deliveries that wait for a decision, by workers of whom each did one of a task. */
export async function seedDeliveries(owner: pg.Pool, options: DeliveryOptions): Promise<void> {
  const { employers, hot, spreadEach, hotOpen = 0 } = options;
  await owner.query(PEOPLE, [employers, Math.max(hot, hotOpen, spreadEach + 1)]);
  await owner.query(TASKS, [employers, hot + hotOpen, spreadEach]);
  await owner.query(MONEY);
  await owner.query(DELIVERED, [employers, hot, spreadEach]);
  await owner.query(
    `update task set status = case when id = 'tsk_0' and $1 > 0 then 'LIVE' else 'CLOSING' end`,
    [hotOpen],
  );
  for (const name of ['hot', 'spread'])
    await owner.query(`create sequence bench_${name}; grant usage on sequence bench_${name} to public`);
  await owner.query('delete from outbox');
  await owner.query('vacuum analyze');
}

/** @throws Error naming a broken promise: a fast wrong ledger is worth nothing */
export async function assertBooksBalance(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query('select * from invariant_defects() limit 3');
  if (rows.length > 0) throw new Error(`the books are broken: ${JSON.stringify(rows)}`);
}
