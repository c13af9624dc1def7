import type pg from 'pg';

export interface SeedOptions {
  readonly employerIds: readonly string[];
  readonly workerIds: readonly string[];
  readonly tasks: number;
  /** Each worker has done so many of the newest tasks, every third of them. */
  readonly doneByEach: number;
}

const TASKS = `
  with made as (
    insert into task (id, employer_id, status, title, category_id, steps, proof_fields, currency, reward, fee, fee_rate, slots,
      estimated_minutes, review_window_hours, countries, repeatable, workers_pick_items, listed, published_at, created_at)
    select 'tsk_' || lpad(n::text, 32, '0'), ($1::text[])[1 + n % cardinality($1::text[])], 'LIVE', 'Look at picture ' || n,
      (select id from category where policy = 'ALLOWED' order by place offset n % 5 limit 1),
      '[{"text": "Look at the picture."}, {"text": "Type what you see."}]',
      '[{"key": "word", "label": "What you see", "kind": "TEXT", "required": true, "choices": []}]',
      case n % 2 when 0 then 'USD' else 'BDT' end, 50000 + n % 100 * 1000, 5000, 100000, 3, 2, 72,
      case n % 4 when 0 then '{BD,IN}'::text[] when 1 then '{KE}' else '{}' end, false, false, true, at, at
    from generate_series(1, $2::int) n, lateral (select now() - ($2 - n) * interval '7 seconds') moment (at)
    returning id, title, steps, proof_fields, slots, created_at
  ), version as (
    insert into task_version (task_id, version, title, steps, proof_fields, estimated_minutes, created_at)
    select id, 1, title, steps, proof_fields, 2, created_at from made
  ), slots as (insert into task_slots (task_id, open) select id, slots from made)
  insert into task_item (id, task_id, place, overlap) select replace(id, 'tsk_', 'itm_'), id, 1, slots from made`;

const DONE = `
  insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee,
    reserved_at, submitted_at)
  select 'sub_' || lpad((place * 1000000 + n)::text, 32, '0'), t.id, replace(t.id, 'tsk_', 'itm_'), worker, t.employer_id, 1, false,
    'APPROVED', t.currency, t.reward, t.fee, t.published_at, t.published_at
  from unnest($1::text[]) with ordinality w (worker, place), generate_series(0, $2::int - 1) n
  join lateral (select * from task where id = 'tsk_' || lpad(($3::int - 3 * n - place % 3)::text, 32, '0')) t on true`;

/** Open tasks of several employers and countries, newest last, and workers who have done some of the newest. */
export async function seedTasks(owner: pg.Pool, options: SeedOptions): Promise<void> {
  const { employerIds, workerIds, tasks, doneByEach } = options;
  await owner.query(TASKS, [employerIds, tasks]);
  if (workerIds.length > 0) await owner.query(DONE, [workerIds, doneByEach, tasks]);
  await owner.query('vacuum analyze');
}
