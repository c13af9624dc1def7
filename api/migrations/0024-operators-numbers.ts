import { Migration } from '@mikro-orm/migrations';

/** How far reservations grow and how long a review may take are the operator's numbers: the database held them fast. */
export class Migration0024OperatorsNumbers extends Migration {
  override up(): void {
    this.addSql(reviewWindow);
    this.addSql(limit);
    this.addSql(takeSlot);
    this.addSql(reserveSlots);
  }
}

/** What no operator may exceed. */
const reviewWindow = `
  alter table task drop constraint task_review_window_hours_check,
    add constraint task_review_window_hours_check check (review_window_hours between 1 and 720);`;

/** A node that does not know the number yet asks without it, and is answered as before. */
const limit = `
  drop function reservation_limit(text, int);
  create function reservation_limit(p_worker text, p_base int, p_ceiling int default 10)
  returns int language plpgsql stable as $$
  begin
    return greatest(p_base, least(p_ceiling,
      p_base + coalesce((select approvals from worker_stats where user_id = p_worker), 0) / 20));
  end $$;`;

/** As before, with the ceiling handed on. */
const takeSlot = `
  drop function take_slot(text, text, text, text, text, int, timestamptz);
  create function take_slot(
    p_id text, p_task text, p_worker text, p_country text, p_external text, p_base int, p_ceiling int, p_now timestamptz
  ) returns text language plpgsql as $$
  declare
    t task; item text; why text;
  begin
    select * into t from task where id = p_task;
    if not found then return 'NOT_FOUND'; end if;
    if t.status <> 'LIVE' or t.expires_at <= p_now then return 'NOT_LIVE'; end if;
    if p_external is not null and not t.workers_pick_items then return 'ITEM_NOT_ALLOWED'; end if;
    if t.countries <> '{}' and not p_country = any (t.countries) then return 'WRONG_COUNTRY'; end if;
    if t.employer_id = p_worker then return 'OWN_TASK'; end if;
    if not t.repeatable and exists (select from submission where worker_id = p_worker and task_id = p_task
      and status not in ('RETURNED', 'EXPIRED', 'CANCELLED')) then return 'ALREADY_RESERVED'; end if;
    if (select count(*) from submission where worker_id = p_worker and status = 'RESERVED')
      >= reservation_limit(p_worker, p_base, p_ceiling) then return 'LIMIT'; end if;
    select p.item, p.why into item, why from pick_item(p_task, p_worker, p_external) p;
    if item is null then return why; end if;
    update task_item set taken = taken + 1 where id = item;
    insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status,
        currency, reward, fee, reserved_at, deadline)
      values (p_id, p_task, item, p_worker, t.employer_id, t.version, t.repeatable, 'RESERVED',
        t.currency, t.reward, t.fee, p_now, p_now + reservation_time(t.estimated_minutes));
    return 'RESERVED';
  end $$;`;

/** As before: {place, actor, country, id, taskId, external?, base, ceiling?}. */
const reserveSlots = `
  create or replace function reserve_slots(p_ops jsonb, p_now timestamptz)
  returns table (place int, outcome text, payload jsonb) language plpgsql as $$
  declare
    op record; ids text[] := '{}'; tasks text[] := '{}'; workers text[] := '{}';
  begin
    perform pg_advisory_xact_lock(w.key) from (
      select distinct hashtextextended(o.actor, 7104) as key from jsonb_to_recordset(p_ops) as o (actor text)
        order by 1) w;
    perform 1 from task_slots where task_id in (
      select o."taskId" from jsonb_to_recordset(p_ops) as o ("taskId" text)) order by task_id for update;
    for op in select * from jsonb_to_recordset(p_ops)
      as o (place int, actor text, country text, id text, "taskId" text, external text, base int, ceiling int) order by o.place
    loop
      place := op.place;
      outcome := take_slot(op.id, op."taskId", op.actor, op.country, op.external, op.base, coalesce(op.ceiling, 10), p_now);
      payload := null;
      if outcome = 'RESERVED' then
        payload := jsonb_build_object('submissionId', op.id);
        ids := ids || op.id; tasks := tasks || op."taskId"; workers := workers || op.actor;
      end if;
      return next;
    end loop;
    update task_slots s set open = s.open - n.taken, reserved = s.reserved + n.taken
      from (select t, count(*)::int as taken from unnest(tasks) t group by t) n where s.task_id = n.t;
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'submission.reserved', r.id, jsonb_build_object('v', 1, 'status', 'RESERVED', 'workerId', r.worker),
        array[r.worker], r.task, p_now
      from unnest(ids, tasks, workers) with ordinality as r (id, task, worker, nth) order by r.nth;
  end $$;`;
