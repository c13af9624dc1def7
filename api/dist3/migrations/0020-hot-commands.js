import { Migration } from '@mikro-orm/migrations';
/**
 * The hot commands for many at once. Those who want the same row do not queue for it one by one: the process gathers them
 * (api/src/kernel/hot-lanes.ts), and one statement claims their keys, decides each on its own, and commits once.
 * Lock order: keys, workers, task_slots, submission, worker_stats, ledger accounts.
 */
export class Migration0020HotCommands extends Migration {
    up() {
        this.addSql(claimIdempotencyKey);
        this.addSql(runHot);
        this.addSql(lookUps);
        this.addSql(takeSlot);
        this.addSql(reserveSlots);
        this.addSql(submitWorks);
        this.addSql(approveForEmployers);
        this.addSql(approveSubmissions);
        this.addSql(paySubmissions);
        this.addSql(ledgerTransfer);
        this.addSql(sameTransaction);
        this.addSql(plans);
        this.addSql(gone);
    }
}
/**
 * An ordinary command holds its key by the same lock, so that a hot one that wants it too hears BUSY at once and waits
 * without holding anything. A concurrent repeat waits here until the first ends; a little less than the statement limit of 5 s.
 */
const claimIdempotencyKey = `
  create or replace function claim_idempotency_key(p_actor text, p_key text, p_field text, p_hash text, p_now timestamptz)
  returns table (fresh boolean, request_hash text, outcome jsonb) language plpgsql as $$
  declare
    usual text := current_setting('lock_timeout');
    inserted boolean;
  begin
    perform set_config('lock_timeout', '4500ms', true);
    perform pg_advisory_xact_lock(hashtextextended(p_actor || ' ' || p_key, 7105));
    insert into idempotency_key (actor_id, key, field, request_hash, created_at)
      values (p_actor, p_key, p_field, p_hash, p_now) on conflict do nothing;
    inserted := found;
    perform set_config('lock_timeout', usual, true);
    return query select inserted, k.request_hash, k.outcome
      from idempotency_key k where k.actor_id = p_actor and k.key = p_key;
  end $$;`;
/**
 * p_ops: an array of {place, actor, key?, field?, hash?, …arguments of the command}. Answers a row for each place: DONE
 * with outcome and payload (null: refused, nothing changed and the key is still free), KEPT with the hash and payload of
 * the first time, or BUSY while the first time is still under way. A key is claimed by a lock that ends with the
 * transaction, so its row is written once, with the outcome.
 */
const runHot = `
  create function run_hot(p_command text, p_ops jsonb, p_now timestamptz)
  returns table (place int, state text, hash text, outcome text, payload jsonb) language plpgsql as $$
  declare
    busy int[]; kept int[]; todo jsonb; places int[]; outcomes text[]; payloads jsonb[]; wanted int; written int;
  begin
    select coalesce(array_agg(o.place), '{}') into busy
      from jsonb_to_recordset(p_ops) as o (place int, actor text, key text)
      where o.key is not null and not pg_try_advisory_xact_lock(hashtextextended(o.actor || ' ' || o.key, 7105));
    -- A statement of its own: it sees what whoever held the lock before has committed.
    select coalesce(array_agg(o.place), '{}') into kept from jsonb_to_recordset(p_ops) as o (place int, actor text, key text)
      where o.place <> all (busy)
        and (select true from idempotency_key k where k.actor_id = o.actor and k.key = o.key);
    return query select o.place, 'KEPT', k.request_hash, null::text, k.outcome
      from jsonb_to_recordset(p_ops) as o (place int, actor text, key text),
        lateral (select * from idempotency_key i where i.actor_id = o.actor and i.key = o.key limit 1) k
      where o.place = any (kept);
    -- Of several with one fresh key the first is done; the others hear its outcome next time.
    busy := busy || array(select c.place from (
      select o.place, row_number() over (partition by o.actor, o.key order by o.place) as nth
        from jsonb_to_recordset(p_ops) as o (place int, actor text, key text)
        where o.key is not null and o.place <> all (busy || kept)) c where c.nth > 1);
    return query select b, 'BUSY', null::text, null::text, null::jsonb from unnest(busy) b;
    select jsonb_agg(o order by o -> 'place') into todo from jsonb_array_elements(p_ops) o
      where (o ->> 'place')::int <> all (busy || kept);
    if todo is null then return; end if;
    if p_command = 'reserve' then
      select array_agg(r.place), array_agg(r.outcome), array_agg(r.payload) into places, outcomes, payloads
        from reserve_slots(todo, p_now) r;
    elsif p_command = 'submit' then
      select array_agg(r.place), array_agg(r.outcome), array_agg(r.payload) into places, outcomes, payloads
        from submit_works(todo, p_now) r;
    elsif p_command = 'approve' then
      select array_agg(r.place), array_agg(r.outcome), array_agg(r.payload) into places, outcomes, payloads
        from approve_for_employers(todo, p_now) r;
    else
      raise exception 'no hot command %', p_command;
    end if;
    insert into idempotency_key (actor_id, key, field, request_hash, outcome, created_at)
      select o.actor, o.key, o.field, o.hash, r.payload, p_now
      from jsonb_to_recordset(todo) as o (place int, actor text, key text, field text, hash text)
      join unnest(places, payloads) as r (place, payload) on r.place = o.place
      where o.key is not null and r.payload is not null order by o.actor, o.key
      on conflict do nothing;
    get diagnostics written = row_count;
    select count(*) into wanted from jsonb_to_recordset(todo) as o (place int, key text)
      join unnest(places, payloads) as r (place, payload) on r.place = o.place
      where o.key is not null and r.payload is not null;
    -- Whoever writes a key holds its lock. Should one be there all the same, all of this is undone and tried again.
    if written <> wanted then raise exception 'a key was taken' using errcode = 'serialization_failure'; end if;
    return query select r.place, 'DONE', null::text, r.outcome, r.payload
      from unnest(places, outcomes, payloads) as r (place, outcome, payload);
  end $$;`;
/**
 * As before, but planned once for a connection: a function in plain SQL is planned anew in each statement that calls it.
 * How far reservations grow is the operator's number.
 */
const lookUps = `
  drop function reservation_limit(text, int);
  create function reservation_limit(p_worker text, p_base int, p_ceiling int) returns int language plpgsql stable as $$
  begin
    return greatest(p_base, least(p_ceiling,
      p_base + coalesce((select approvals from worker_stats where user_id = p_worker), 0) / 20));
  end $$;
  create or replace function item_is_left(p_item text, p_worker text) returns boolean language plpgsql stable as $$
  begin
    return (select count(*) filter (where s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED')) = 0
        and count(*) filter (where s.status in ('RETURNED', 'EXPIRED')) <= 2
      from submission s where s.item_id = p_item and s.worker_id = p_worker);
  end $$;`;
/**
 * A1 for one of them. Outcomes: RESERVED, NOT_FOUND, NOT_LIVE, ITEM_NOT_ALLOWED (asked for by name where workers do not
 * choose), WRONG_COUNTRY, OWN_TASK, LIMIT, ALREADY_RESERVED (a live one is there), ITEM_UNKNOWN, ITEM_SPENT (given back too often), TASK_FULL. The caller holds the worker's lock and the task's slots,
 * and counts and announces what was taken.
 */
const takeSlot = `
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
/** A1 in the order asked: {place, actor, country, id, taskId, external?, base, ceiling}. The workers' locks let each one's limit hold across tasks. */
const reserveSlots = `
  create function reserve_slots(p_ops jsonb, p_now timestamptz)
  returns table (place int, outcome text, payload jsonb) language plpgsql as $$
  declare
    op record; ids text[] := '{}'; tasks text[] := '{}'; workers text[] := '{}';
  begin
    perform pg_advisory_xact_lock(w.key) from (
      select distinct hashtextextended(o.actor, 7104) as key from jsonb_to_recordset(p_ops) as o (actor text)
        order by 1) w;
    perform 1 from task_slots where task_id = any (array(
      select o."taskId" from jsonb_to_recordset(p_ops) as o ("taskId" text))) order by task_id for update;
    for op in select * from jsonb_to_recordset(p_ops)
      as o (place int, actor text, country text, id text, "taskId" text, external text, base int, ceiling int)
      order by o.place
    loop
      place := op.place;
      outcome := take_slot(op.id, op."taskId", op.actor, op.country, op.external, op.base, op.ceiling, p_now);
      payload := null;
      if outcome = 'RESERVED' then
        payload := jsonb_build_object('submissionId', op.id);
        ids := ids || op.id; tasks := tasks || op."taskId"; workers := workers || op.actor;
      end if;
      return next;
    end loop;
    update task_slots s set open = s.open - n.taken, reserved = s.reserved + n.taken
      from (select t, count(*)::int as taken from unnest(tasks) t group by t) n
      where s.task_id = any (tasks) and s.task_id = n.t;
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'submission.reserved', r.id, jsonb_build_object('v', 1, 'status', 'RESERVED', 'workerId', r.worker),
        array[r.worker], r.task, p_now
      from unnest(ids, tasks, workers) with ordinality as r (id, task, worker, nth) order by r.nth;
  end $$;`;
/**
 * A5 and A8: {place, actor, id, revisionId, answers}. Outcomes: SUBMITTED, NOT_FOUND, LAPSED (later than the grace of
 * 60 s), NOT_OPEN. Of two for one submission the first is taken; the other's answers would be gone if it read SUBMITTED.
 */
const submitWorks = `
  create function submit_works(p_ops jsonb, p_now timestamptz)
  returns table (place int, outcome text, payload jsonb) language plpgsql as $$
  declare
    wanted text[] := array(select o.id from jsonb_to_recordset(p_ops) as o (id text));
    places int[]; outcomes text[]; good jsonb;
  begin
    perform 1 from task_slots where task_id = any (array(select task_id from submission where id = any (wanted)))
      order by task_id for update;
    perform 1 from submission where id = any (wanted) order by id for update;
    select array_agg(d.place), array_agg(d.outcome), jsonb_agg(d.op) filter (where d.outcome = 'SUBMITTED')
      into places, outcomes, good from (
        select (e.op ->> 'place')::int as place, e.op, case
            when s.id is null then 'NOT_FOUND'
            when s.status not in ('RESERVED', 'REVISION_REQUESTED') then 'NOT_OPEN'
            when s.deadline + interval '60 seconds' < p_now then 'LAPSED'
            when row_number() over (partition by s.id order by (e.op ->> 'place')::int) > 1 then 'NOT_OPEN'
            else 'SUBMITTED' end as outcome
          from jsonb_array_elements(p_ops) as e (op)
          left join submission s on s.id = any (wanted) and s.id = e.op ->> 'id' and s.worker_id = e.op ->> 'actor') d;
    if good is not null then perform deliver_works(good, p_now); end if;
    return query select r.place, r.outcome,
        case when r.outcome = 'SUBMITTED' then jsonb_build_object('submissionId', o.id) end
      from unnest(places, outcomes) as r (place, outcome)
      join jsonb_to_recordset(p_ops) as o (place int, id text) on o.place = r.place;
  end $$;
  -- The caller holds the locks and has decided that each may be delivered.
  create function deliver_works(p_ops jsonb, p_now timestamptz) returns void language plpgsql as $$
  declare
    ids text[] := array(select o.id from jsonb_to_recordset(p_ops) as o (id text));
    tasks text[] := array(select distinct task_id from submission where id = any (ids));
  begin
    insert into submission_revision (id, submission_id, number, answers, created_at)
      select o."revisionId", s.id, s.revision + 1, o.answers, p_now
      from jsonb_to_recordset(p_ops) as o (id text, "revisionId" text, answers jsonb)
      join submission s on s.id = any (ids) and s.id = o.id;
    update task_slots k set reserved = k.reserved - n.fresh, revision_requested = k.revision_requested - n.redone,
        submitted = k.submitted + n.fresh + n.redone
      from (select s.task_id, count(*) filter (where s.status = 'RESERVED')::int as fresh,
          count(*) filter (where s.status = 'REVISION_REQUESTED')::int as redone
        from submission s where s.id = any (ids) group by s.task_id) n
      where k.task_id = any (tasks) and k.task_id = n.task_id;
    update submission s set status = 'SUBMITTED', revision = s.revision + 1,
        submitted_at = coalesce(s.submitted_at, p_now), deadline = null, reason = null, note = null,
        auto_approve_at = p_now + make_interval(hours => case s.status
          when 'REVISION_REQUESTED' then greatest(t.review_window_hours, 24) else t.review_window_hours end)
      from task t where s.id = any (ids) and t.id = any (tasks) and t.id = s.task_id;
    update upload u set attached_at = coalesce(u.attached_at, p_now)
      from jsonb_to_recordset(p_ops) as o (id text, answers jsonb), jsonb_array_elements(o.answers) a
      where a ? 'uploadId' and u.id = a ->> 'uploadId' and u.submission_id = o.id;
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'submission.submitted', s.id, jsonb_build_object('v', 1, 'status', 'SUBMITTED', 'workerId', s.worker_id),
        array[s.worker_id], s.task_id, p_now
      from jsonb_to_recordset(p_ops) as o (place int, id text)
      join submission s on s.id = any (ids) and s.id = o.id order by o.place;
  end $$;`;
/**
 * A9 by employers: {place, actor, ids, clearingApprovals, clearingHours}. All that one of them asks for is paid in one go;
 * what two of their commands name, the first decides. The payload has an outcome for each id in the order named.
 */
const approveForEmployers = `
  create function approve_for_employers(p_ops jsonb, p_now timestamptz)
  returns table (place int, outcome text, payload jsonb) language plpgsql as $$
  declare
    employer record; found text[]; outcomes text[]; fresh boolean[];
  begin
    for employer in select o.actor, min(o."clearingApprovals") as approvals, min(o."clearingHours") as hours,
        array_agg(distinct i.id) as ids
      from jsonb_to_recordset(p_ops) as o (actor text, ids jsonb, "clearingApprovals" int, "clearingHours" int),
        jsonb_array_elements_text(o.ids) as i (id)
      group by o.actor order by o.actor
    loop
      select array_agg(d.submission_id), array_agg(d.outcome), array_agg(d.decided) into found, outcomes, fresh
        from approve_submissions(employer.ids, employer.actor, 'EMPLOYER', array['SUBMITTED'], 10000,
          employer.approvals, employer.hours, p_now) d;
      return query select a.place, 'ANSWERED', jsonb_build_object('outcomes', jsonb_agg(jsonb_build_object(
          'submissionId', a.id, 'outcome', outcomes[a.at], 'decided', fresh[a.at] and a.first) order by a.nth))
        from (select o.place, i.id, i.nth, array_position(found, i.id) as at,
            row_number() over (partition by i.id order by o.place) = 1 as first
          from jsonb_to_recordset(p_ops) as o (place int, actor text, ids jsonb),
            jsonb_array_elements_text(o.ids) with ordinality as i (id, nth)
          where o.actor = employer.actor) a
        group by a.place;
    end loop;
  end $$;`;
/**
 * A9, and every other way to APPROVED that pays from the escrow: p_from names the statuses it may start from.
 * p_employer limits it to that employer's own (null: the clock, a rule, a moderator). A TIMEOUT approves only what is due.
 * p_share is the worker's part of a split in 1/10000; the rest goes back to the employer.
 * Every id is decided on its own; answers what became of each: APPROVED, NOT_FOUND, or the status that forbids it,
 * and whether this very call decided it.
 */
const approveSubmissions = `
  create or replace function approve_submissions(
    p_ids text[], p_employer text, p_decided_by text, p_from text[], p_share int,
    p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns table (submission_id text, outcome text, decided boolean) language plpgsql as $$
  declare
    ids text[]; statuses text[]; due text[];
  begin
    perform 1 from task_slots where task_id = any (array(select s.task_id from submission s where s.id = any (p_ids)))
      order by task_id for update;
    select array_agg(s.id), array_agg(s.status),
        array_agg(s.id) filter (where s.status = any (p_from) and (p_decided_by <> 'TIMEOUT' or s.auto_approve_at <= p_now))
      into ids, statuses, due from (
        select x.id, x.status, x.auto_approve_at from submission x
          where x.id = any (p_ids) and (p_employer is null or x.employer_id = p_employer) order by x.id for update) s;
    if due is not null then
      perform pay_submissions(due, p_decided_by, p_share, p_clearing_approvals, p_clearing_hours, p_now);
    end if;
    return query select w.id,
        case when w.found is null then 'NOT_FOUND' when w.id = any (due) then 'APPROVED' else statuses[w.found] end,
        coalesce(w.id = any (due), false)
      from (select u.id, u.place, array_position(ids, u.id) as found
        from unnest(p_ids) with ordinality as u (id, place)) w
      order by w.place;
  end $$;`;
/** The caller holds task_slots and the submissions. Newcomers' first approvals rest in clearing. */
const paySubmissions = `
  create or replace function pay_submissions(
    p_ids text[], p_decided_by text, p_share int, p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns void language plpgsql as $$
  declare
    ids text[]; tasks text[]; workers text[]; employers text[]; currencies text[]; statuses text[];
    costs bigint[]; pays bigint[]; fees bigint[]; rests boolean[];
    leg_journals int[]; leg_accounts text[]; leg_amounts bigint[];
    paid_workers text[] := array(select distinct worker_id from submission where id = any (p_ids));
  begin
    insert into worker_stats as w (user_id, approvals)
      select worker_id, count(*) from submission where id = any (p_ids) group by worker_id order by worker_id
      on conflict (user_id) do update set approvals = w.approvals + excluded.approvals;
    select array_agg(b.id), array_agg(b.task_id), array_agg(b.worker_id), array_agg(b.employer_id), array_agg(b.currency),
        array_agg(b.status), array_agg(b.reward + b.fee), array_agg(b.pay), array_agg(b.platform),
        array_agg(b.nth <= p_clearing_approvals and p_clearing_hours > 0)
      into ids, tasks, workers, employers, currencies, statuses, costs, pays, fees, rests
      from (select s.*, (s.reward * p_share + 5000) / 10000 as pay, (s.fee * p_share + 5000) / 10000 as platform,
          w.approvals - count(*) over (partition by s.worker_id)
            + row_number() over (partition by s.worker_id order by s.submitted_at, s.id) as nth
        from submission s join worker_stats w on w.user_id = any (paid_workers) and w.user_id = s.worker_id
        where s.id = any (p_ids) order by s.id) b;
    update submission s set status = 'APPROVED', paid = s.paid + b.pay, paid_at_decision = b.pay, decided_at = p_now,
        decided_by = p_decided_by, clears_at = case when b.rests then p_now + make_interval(hours => p_clearing_hours) end
      from unnest(ids, pays, rests) as b (id, pay, rests) where s.id = any (ids) and s.id = b.id;
    update task_slots k set submitted = k.submitted - n.submitted, rejected = k.rejected - n.rejected,
        disputed = k.disputed - n.disputed, approved = k.approved + n.approved, spent = k.spent + n.spent
      from (select b.task, count(*) filter (where b.status = 'SUBMITTED')::int as submitted,
          count(*) filter (where b.status = 'REJECTED')::int as rejected,
          count(*) filter (where b.status = 'DISPUTED')::int as disputed,
          count(*)::int as approved, sum(b.pay + b.fee)::bigint as spent
        from unnest(tasks, statuses, pays, fees) as b (task, status, pay, fee) group by b.task) n
      where k.task_id = any (tasks) and k.task_id = n.task;
    select array_agg(b.nth::int order by b.nth, leg.account), array_agg(leg.account order by b.nth, leg.account),
        array_agg(leg.amount order by b.nth, leg.account) into leg_journals, leg_accounts, leg_amounts
      from unnest(ids, tasks, workers, employers, currencies, costs, pays, fees, rests) with ordinality
          as b (id, task, worker, employer, currency, cost, pay, fee, rests, nth),
        lateral (values
          (b.task || ':escrow:' || b.currency, -b.cost),
          (b.worker || case when b.rests then ':clearing:' else ':available:' end || b.currency, b.pay),
          ('platform:fee:' || b.currency || ':' || lpad((abs(hashtext(b.id)) % 64)::text, 2, '0'), b.fee),
          (b.employer || ':available:' || b.currency, b.cost - b.pay - b.fee)
        ) as leg (account, amount) where leg.amount <> 0;
    perform ledger_transfer(
      array_fill('earning'::text, array[cardinality(ids)]), array_fill('submission'::text, array[cardinality(ids)]),
      ids, tasks, ids, leg_journals, leg_accounts, leg_amounts, p_now);
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'submission.' || case b.status when 'REJECTED' then 'rejection_reversed' else 'approved' end, b.id,
        jsonb_build_object('v', 1, 'status', 'APPROVED', 'workerId', b.worker, 'decidedBy', p_decided_by),
        array[b.worker], b.task, p_now
      from unnest(ids, tasks, workers, statuses) with ordinality as b (id, task, worker, status, nth) order by b.nth;
    perform close_if_done(array(select distinct t from unnest(tasks) t order by t), p_now);
  end $$;`;
/**
 * Posts any number of journals at once. Accounts are locked in id order first; versions and running balances are
 * computed from the locked rows. Errors: 23505 on journal_business_key (this fact is posted already),
 * 23514 on ledger_account_floor (not enough money), journal_balances (legs do not make a journal; comes at commit),
 * ledger_account_chart and ledger_leg_complete (a mistake of the caller's).
 */
const ledgerTransfer = `
  create or replace function ledger_transfer(
    p_kinds text[], p_ref_types text[], p_ref_ids text[], p_tasks text[], p_submissions text[],
    p_leg_journals int[], p_leg_accounts text[], p_leg_amounts bigint[], p_now timestamptz
  ) returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    accounts text[] := array(select distinct a from unnest(p_leg_accounts) a order by a);
    journals bigint[] := array(select nextval('journal_id_seq') from generate_subscripts(p_kinds, 1));
  begin
    if exists (select from unnest(p_leg_journals, p_leg_accounts, p_leg_amounts) as l (place, account_id, amount)
        where l.account_id is null or l.amount is null or p_kinds[l.place] is null) then
      raise exception 'a leg without journal, account or amount'
        using errcode = 'check_violation', constraint = 'ledger_leg_complete';
    end if;
    if (select count(*) from ledger_account where id = any (accounts)) < cardinality(accounts) then
      perform ledger_open_accounts(accounts);
    end if;
    perform 1 from ledger_account where id = any (accounts) order by id for update;
    insert into journal (id, kind, ref_type, ref_id, task_id, submission_id, created_at) overriding system value
      select j.id, j.kind, j.ref_type, j.ref_id, j.task_id, j.submission_id, p_now
      from unnest(journals, p_kinds, p_ref_types, p_ref_ids, p_tasks, p_submissions)
        with ordinality as j (id, kind, ref_type, ref_id, task_id, submission_id, place)
      order by j.place;
    with placed as (
      select l.journal_place, l.place, l.account_id, l.amount,
        a.version + row_number() over w as version, (a.balance + sum(l.amount) over w)::bigint as balance
      from unnest(p_leg_journals, p_leg_accounts, p_leg_amounts)
        with ordinality as l (journal_place, account_id, amount, place)
      join ledger_account a on a.id = any (accounts) and a.id = l.account_id
      where l.amount <> 0
      window w as (partition by l.account_id order by l.journal_place, l.place rows unbounded preceding)
      order by l.journal_place, l.place
    ), legs as materialized (
      select nextval('posting_id_seq') as id, p.* from placed p
    ), posted as (
      insert into posting (id, journal_id, account_id, amount, account_version, balance_after) overriding system value
        select id, journals[journal_place], account_id, amount, version, balance from legs order by id
    ), moved as (
      update ledger_account a set balance = l.balance, version = l.version
        from (select distinct on (account_id) account_id, balance, version from legs order by account_id, version desc) l
        where a.id = any (accounts) and a.id = l.account_id
    )
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'wallet.' || ledger_event_of(p_kinds[l.journal_place]), 'acc_' || l.account_id,
        jsonb_build_object('v', 1, 'entryId', 'ent_' || l.id, 'accountId', l.account_id,
          'submissionId', p_submissions[l.journal_place]),
        array[split_part(l.account_id, ':', 1)],
        -- A bonus changes what the task has spent, and no event of the submission tells so.
        case when p_kinds[l.journal_place] = 'bonus' then p_tasks[l.journal_place] end, p_now
      from legs l where l.account_id like 'usr\\_%' order by l.id;
  end $$;`;
/** As before, with one look at each leg's journal. */
const sameTransaction = `
  create or replace function ledger_same_transaction() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
  begin
    if exists (
      select from added p where (select j.xact from journal j where j.id = p.journal_id) <> pg_current_xact_id()
    ) then
      raise exception 'a journal takes no legs after its transaction'
        using errcode = 'check_violation', constraint = 'journal_is_closed';
    end if;
    return null;
  end $$;`;
/**
 * Planned once for a connection, and never by what a table happened to hold then: all of these look rows up by key, one by
 * one. Left to itself PostgreSQL plans anew for each call, which takes longer than the work, or reads a whole table
 * because it was small when a connection was young. What these functions call is planned under their settings too.
 * They leave the planner one thing to choose, which of two sides to begin with; a table that was empty then would be that
 * side, and be read whole ever after. Hence the keys that each join names a second time, as an array,
 * and the subqueries that answer one value: PostgreSQL never turns those round.
 */
const plans = `
  do $do$
  declare
    hot regproc; setting text;
  begin
    foreach hot in array array['run_hot', 'approve_submissions', 'ledger_transfer', 'close_if_done']::regproc[] loop
      execute format('alter function %s set plan_cache_mode = force_generic_plan', hot::regprocedure);
      foreach setting in array array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'] loop
        execute format('alter function %s set %s = off', hot::regprocedure, setting);
      end loop;
    end loop;
  end $do$;`;
const gone = `
  drop function reserve_slot(text, text, text, text, int, timestamptz);
  drop function submit_work(text, text, text, jsonb, timestamptz);
  drop function keep_idempotent_outcome(text, text, jsonb);`;
//# sourceMappingURL=0020-hot-commands.js.map