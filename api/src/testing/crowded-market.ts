import type pg from 'pg';

export interface Crowd {
  /** Of these nine in ten are open. */
  readonly tasks: number;
  readonly submissions: number;
  /** With tasks and submissions in no common factor, so that nobody does a task twice. */
  readonly workers: number;
}

/** Did the 2,000 newest and the 2,000 best paid tasks that workers in Bangladesh see, and hid 200. */
export const POWER_WORKER = 'usr_power';
export const NEWCOMER = 'usr_newcomer';
export const ORDINARY_WORKER = `usr_${'1'.padStart(26, '0')}`;
const FILLED = ['user_account', 'task', 'task_slots', 'task_item', 'submission', 'feed_entry', 'feed_word'];

/**
 * Fills an empty database as its owner with a market of any size, by one statement per table. Foreign keys of the filled
 * tables are dropped for good, their indexes for the time of filling. Not for books: nothing is paid or held.
 */
export async function fillMarket(owner: pg.ClientBase, crowd: Crowd): Promise<void> {
  await owner.query('select setseed(0.5)');
  for (const statement of await detours(owner, 'f')) await owner.query(statement.drop);
  const indexes = await detours(owner, 'i');
  for (const { drop } of indexes) await owner.query(drop);
  await owner.query('alter table task disable trigger user');
  for (const statement of fillings(crowd)) await owner.query(statement);
  for (const { create } of indexes) await owner.query(create);
  for (const statement of favourites) await owner.query(statement);
  await owner.query('alter table task enable trigger user');
  await owner.query('vacuum (analyze)');
}

interface Detour {
  readonly drop: string;
  readonly create: string;
}

async function detours(owner: pg.ClientBase, kind: 'f' | 'i'): Promise<Detour[]> {
  const sql =
    kind === 'f'
      ? `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop, '' as create
         from pg_constraint where contype = 'f' and conrelid::regclass::text = any ($1)`
      : `select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as create
         from pg_index i where i.indrelid::regclass::text = any ($1)
           and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
  return (await owner.query<Detour>(sql, [FILLED])).rows;
}

const id = (prefix: string, n: string): string => `'${prefix}_' || lpad((${n})::text, 26, '0')`;

const words = (count: number): string =>
  Array.from({ length: count }, () => 'crowd_word(floor(3000 * power(random(), 3))::int)').join(
    ` || ' ' || `,
  );

const fillings = ({ tasks, submissions, workers }: Crowd): string[] => {
  const employers = Math.max(50, Math.floor(tasks / 1_000));
  return [
    `insert into user_account (id, email, password_hash, display_name, country, created_at)
      select ${id('usr', 'n')}, n || '@example.com', '-', 'Person ' || n, 'BD', timestamptz '2026-01-01'
      from generate_series(1, ${workers + employers}) n
      union all select x, x || '@example.com', '-', x, 'BD', timestamptz '2026-01-01' from unnest(array['${POWER_WORKER}', '${NEWCOMER}']) x`,
    `create function crowd_word(n int) returns text language sql immutable as $$
      select case n when 1 then 'receipt' when 1500 then 'lighthouse' else
        left(translate(md5(n::text), '0123456789', 'aeioulmnrt'), 4 + n % 6) end $$`,
    // A word is the rarer the higher its number; countries, categories, pay and minutes vary independently.
    `insert into task (id, employer_id, status, title, category_id, steps, proof_fields, currency, reward, fee, slots,
        estimated_minutes, review_window_hours, countries, repeatable, workers_pick_items, listed, published_at, created_at)
      select ${id('tsk', 'n')}, ${id('usr', `${workers} + 1 + n % ${employers}`)},
        case when n % 10 = 0 then 'CLOSED' else 'LIVE' end,
        ${words(3)}, c.id, jsonb_build_array(jsonb_build_object('text', ${words(2)})), '[]',
        case when n % 3 = 0 then 'USD' else 'BDT' end,
        ((case when n % 3 = 0 then 20000 else 2400000 end) * exp(2 * random()))::bigint, 100, 10, 1 + (60 * random() * random())::int,
        72, case when n % 20 < 14 then '{}'::text[] when n % 20 < 18 then '{BD}' when n % 20 = 18 then '{IN,BD}' else '{KE}' end,
        false, false, n % 10 <> 0, timestamptz '2026-01-01' + n * interval '2 seconds', timestamptz '2026-01-01' + n * interval '2 seconds'
      from generate_series(1, ${tasks}) n
        join (select id, place from category) c on c.place = 1 + floor(18 * power(abs(hashint8(n)) / 2147483649.0, 2))::int`,
    `insert into task_slots (task_id, open, approved) select id, case when listed then 5 else 0 end,
      case when listed then 5 else 10 end from task order by id`,
    `insert into task_item (id, task_id, place, overlap, taken) select replace(id, 'tsk', 'itm'), id, 0, 10, 5 from task order by id`,
    `insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward,
        fee, reserved_at)
      select ${id('sub', 'j')}, ${id('tsk', '1 + k')}, ${id('itm', '1 + k')}, ${id('usr', `1 + j % ${workers}`)},
        ${id('usr', `${workers} + 1 + (1 + k) % ${employers}`)}, 1, false,
        case j % 20 when 0 then 'RETURNED' when 1 then 'SUBMITTED' else 'APPROVED' end, 'BDT', 2400000, 100,
        timestamptz '2026-01-01' + j * interval '1 second'
      from generate_series(1::bigint, ${submissions}) j
        cross join lateral (select (j * 7919 + (j % ${workers}) * 104729) % ${tasks} as k) x`,
    `insert into feed_entry select e.* from task t, feed_entries_of(t) e where t.listed`,
    `insert into feed_word select w.* from task t, feed_words_of(t) w where t.listed`,
  ];
};

const favourites = [
  `insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
    select 'sub_power' || row_number() over (order by task_id), task_id, replace(task_id, 'tsk', 'itm'), '${POWER_WORKER}', employer_id,
      1, false, 'APPROVED', 'BDT', 2400000, 100, timestamptz '2026-06-01'
    from (
      (select task_id, employer_id from feed_entry where audience in ('WORLD', 'BD') order by published_at desc, task_id desc limit 2000)
      union
      (select task_id, employer_id from feed_entry where audience in ('WORLD', 'BD')
        order by reward * case currency when 'USD' then 120 else 1 end desc, task_id desc limit 2000)
    ) best`,
  `insert into hidden_task select '${POWER_WORKER}', task_id from (
    select task_id from feed_entry where audience = 'WORLD' order by published_at desc, task_id desc limit 200) x`,
];
