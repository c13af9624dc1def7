-- Fills an empty database, as its owner, with a market of any size: crowd.tasks (nine in ten of them open), crowd.submissions
-- and crowd.workers, which the caller sets. Workers have no common factor with the tasks, so that nobody does one twice.
-- Foreign keys of the filled tables are dropped for good, their indexes for the time of filling. Nothing is paid or held.
-- usr_power did the 2,000 newest and the 2,000 best paid tasks that workers in Bangladesh see, and hid 200; usr_newcomer did none.
select setseed(0.5);
create temp table size as select current_setting('crowd.tasks')::bigint as tasks, current_setting('crowd.submissions')::bigint as submissions,
  current_setting('crowd.workers')::bigint as workers, greatest(50, current_setting('crowd.tasks')::bigint / 1000) as employers;
create temp table filled as select unnest('{user_account,task,task_slots,task_item,submission,feed_entry,feed_word}'::regclass[]) as id;
create temp table rebuilt as select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
  where i.indrelid in (select id from filled) and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
do $$
declare
  statement text;
begin
  for statement in
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
      where contype = 'f' and conrelid in (select id from filled)
    union all select format('drop index %s', name) from rebuilt
  loop execute statement; end loop;
end $$;
alter table task disable trigger user;

create function crowd_id(prefix text, n bigint) returns text language sql immutable as $$ select prefix || '_' || lpad(n::text, 26, '0') $$;
-- A word is the rarer the higher its number.
create function crowd_word(share float) returns text language sql immutable as $$
  select case n when 1 then 'receipt' when 1500 then 'lighthouse'
    else left(translate(md5(n::text), '0123456789', 'aeioulmnrt'), 4 + n % 6) end from (select floor(3000 * power(share, 3))::int as n) x
$$;
insert into user_account (id, email, password_hash, display_name, country, created_at)
  select id, id || '@example.com', '-', 'Person', 'BD', timestamptz '2026-01-01' from (
    select crowd_id('usr', n) as id from generate_series(1, (select workers + employers from size)) n
    union all values ('usr_power'), ('usr_newcomer')) people;
-- Countries, categories, pay and minutes vary independently of each other.
insert into task (id, employer_id, status, title, category_id, steps, proof_fields, currency, reward, fee, fee_rate, slots, estimated_minutes,
    review_window_hours, countries, repeatable, workers_pick_items, listed, published_at, created_at)
  select crowd_id('tsk', n), crowd_id('usr', workers + 1 + n % employers), case when n % 10 = 0 then 'CLOSED' else 'LIVE' end,
    concat_ws(' ', crowd_word(random()), crowd_word(random()), crowd_word(random())), c.id,
    jsonb_build_array(jsonb_build_object('text', concat_ws(' ', crowd_word(random()), crowd_word(random())))), '[]',
    case when n % 3 = 0 then 'USD' else 'BDT' end,
    ((case when n % 3 = 0 then 20000 else 2400000 end) * exp(2 * random()))::bigint, 100, 40, 10, 1 + (60 * random() * random())::int, 72,
    case when n % 20 < 14 then '{}'::text[] when n % 20 < 18 then '{BD}' when n % 20 = 18 then '{IN,BD}' else '{KE}' end,
    false, false, n % 10 <> 0, timestamptz '2025-06-01' + n * interval '2 seconds', timestamptz '2025-06-01' + n * interval '2 seconds'
  from size, generate_series(1, size.tasks) n
    join category c on c.place = 1 + floor(18 * power(abs(hashint8(n)) / 2147483649.0, 2))::int
  -- A market grows in the order of its days, and so do its tables: neighbours in time are neighbours on disk.
  order by n;
insert into task_slots (task_id, open, approved)
  select id, case when listed then 5 else 0 end, case when listed then 5 else 10 end from task order by id;
insert into task_item (id, task_id, place, overlap, taken) select replace(id, 'tsk', 'itm'), id, 0, 10, 5 from task order by id;
insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
  select crowd_id('sub', j), crowd_id('tsk', 1 + k), crowd_id('itm', 1 + k), crowd_id('usr', 1 + j % workers),
    crowd_id('usr', workers + 1 + (1 + k) % employers), 1, false,
    case j % 20 when 0 then 'RETURNED' when 1 then 'SUBMITTED' else 'APPROVED' end, 'BDT', 2400000, 100,
    timestamptz '2025-06-01' + j * interval '1 second'
  from size, generate_series(1, size.submissions) j
    cross join lateral (select (j * 7919 + (j % workers) * 104729) % tasks as k) x;
insert into feed_entry select e.* from task t, feed_entries_of(t) e where t.listed order by t.id;
insert into feed_word select w.* from task t, feed_words_of(t) w where t.listed order by t.id;
do $$
declare
  statement text;
begin
  for statement in select definition from rebuilt loop execute statement; end loop;
end $$;
insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
  select 'sub_power' || row_number() over (order by task_id), task_id, replace(task_id, 'tsk', 'itm'), 'usr_power', employer_id,
    1, false, 'APPROVED', 'BDT', 2400000, 100, timestamptz '2026-06-01'
  from (
    (select task_id, employer_id from feed_entry where audience in ('WORLD', 'BD') order by published_at desc, task_id desc limit 2000)
    union
    (select task_id, employer_id from feed_entry where audience in ('WORLD', 'BD')
      order by reward * case currency when 'USD' then 120 else 1 end desc, task_id desc limit 2000)
  ) best;
insert into hidden_task select 'usr_power', task_id from (
  select task_id from feed_entry where audience = 'WORLD' order by published_at desc, task_id desc limit 200) x;
alter table task enable trigger user;
drop table size, filled, rebuilt;
