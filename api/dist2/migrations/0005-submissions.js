import { Migration } from '@mikro-orm/migrations';
/** Submissions and the hot commands as set-based functions: reserve, submit, approve. Lock order: task_slots, submission, worker_stats, ledger accounts. */
export class Migration0005Submissions extends Migration {
    up() {
        this.addSql(tables);
        this.addSql(lockSubmission);
        this.addSql(moveSubmission);
        this.addSql(reserveSlot);
        this.addSql(pickItem);
        this.addSql(submitWork);
        this.addSql(approveSubmissions);
        this.addSql(payments);
        this.addSql(smallMovements);
    }
}
const tables = `
  create table submission (
    id text primary key,
    task_id text not null references task,
    item_id text not null references task_item,
    worker_id text not null references user_account,
    employer_id text not null references user_account,
    -- Of the task, as it was when reserved.
    task_version int not null,
    repeatable boolean not null,
    status text not null check (status in ('RESERVED', 'SUBMITTED', 'REVISION_REQUESTED', 'APPROVED', 'REJECTED',
      'DISPUTED', 'REJECTED_FINAL', 'RETURNED', 'EXPIRED', 'CANCELLED', 'VOIDED')),
    currency text not null,
    reward bigint not null,
    fee bigint not null,
    paid bigint not null default 0 check (paid >= 0),
    -- The part of paid that the decision brought, without bonuses.
    paid_at_decision bigint not null default 0,
    reserved_at timestamptz not null,
    -- Of the reservation, or of the requested revision.
    deadline timestamptz,
    extended boolean not null default false,
    lapse_announced boolean not null default false,
    submitted_at timestamptz,
    auto_approve_at timestamptz,
    revision_rounds int not null default 0,
    -- Number of the latest delivery; 0 before the first.
    revision int not null default 0,
    decided_at timestamptz,
    decided_by text check (decided_by in ('EMPLOYER', 'RULE', 'TIMEOUT', 'DISPUTE', 'MODERATOR')),
    -- Stays when the rejection is reversed or overturned: what the employer's public facts count.
    rejected_at timestamptz,
    reason text,
    note text,
    appeal_until timestamptz,
    -- A newcomer's pay rests until then; null once it is available or never rested.
    clears_at timestamptz,
    bonuses int not null default 0
  ) with (fillfactor = 85);
  -- Invariant 4. REJECTED_FINAL keeps the worker out but not the slot.
  create unique index submission_live_item on submission (worker_id, item_id)
    where status not in ('RETURNED', 'EXPIRED', 'CANCELLED');
  create unique index submission_live_task on submission (worker_id, task_id)
    where status not in ('RETURNED', 'EXPIRED', 'CANCELLED') and not repeatable;
  create index submission_worker on submission (worker_id, reserved_at desc, id desc);
  create index submission_worker_task on submission (worker_id, task_id);
  create index submission_worker_open on submission (worker_id) where status = 'RESERVED';
  -- The order of Task.submissions: delivered ones first.
  create index submission_task on submission (task_id, (submitted_at is null), coalesce(submitted_at, reserved_at), id);
  create index submission_employer_decided on submission (employer_id, decided_at desc) where decided_at is not null;
  create index submission_item on submission (item_id, worker_id);
  create index submission_due on submission (deadline) where status in ('RESERVED', 'REVISION_REQUESTED');
  create index submission_approval_due on submission (auto_approve_at) where status = 'SUBMITTED';
  create index submission_appeal_due on submission (appeal_until) where status = 'REJECTED';
  create index submission_clearing_due on submission (clears_at) where clears_at is not null;
  create table submission_revision (
    id text primary key,
    submission_id text not null references submission,
    number int not null,
    answers jsonb not null,
    created_at timestamptz not null,
    -- What the employer asked to have redone of it; a delivery itself never changes.
    review_reason text,
    review_note text,
    reviewed_at timestamptz,
    unique (submission_id, number)
  );
  create table submission_bonus (
    submission_id text not null references submission,
    number int not null,
    amount bigint not null check (amount > 0),
    note text not null,
    created_at timestamptz not null,
    primary key (submission_id, number)
  );
  -- A file on its way: asked for, stored, then part of a delivery. The bytes lie in the store under storage_key.
  create table upload (
    id text primary key,
    submission_id text not null references submission,
    field_key text not null,
    kind text not null check (kind in ('SCREENSHOT', 'FILE')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    storage_key text,
    media_type text,
    bytes int,
    -- Of the bytes as they were sent, to recognise a repeat; and of what was stored.
    source_hash text,
    content_hash text,
    stored_at timestamptz,
    attached_at timestamptz
  );
  create index upload_submission on upload (submission_id);
  create index upload_unused on upload (created_at) where attached_at is null;
  create table worker_stats (
    user_id text primary key references user_account,
    approvals int not null default 0
  );`;
const lockSubmission = `
  -- For a command on one submission: its task's slots first, as everywhere.
  create function lock_submission(p_id text) returns void language plpgsql as $$
  begin
    perform 1 from task_slots where task_id = (select task_id from submission where id = p_id) for update;
    perform 1 from submission where id = p_id for update;
  end $$;
  -- One more open reservation for each 20 approvals, up to 10 or the operator's higher number.
  create function reservation_limit(p_worker text, p_base int) returns int language sql stable as $$
    select greatest(p_base, least(10, p_base + coalesce(max(approvals), 0) / 20)) from worker_stats where user_id = p_worker
  $$;`;
/**
 * Moves one submission to another status with its slot. A freed slot reopens while the task is LIVE or PAUSED;
 * otherwise it is released and refunded at once. The caller holds task_slots and has checked the transition.
 */
const moveSubmission = `
  create function move_submission(p_id text, p_to text, p_event text, p_payload jsonb, p_now timestamptz)
  returns void language plpgsql as $$
  declare
    s submission; task_status text; target text;
  begin
    select * into strict s from submission where id = p_id for update;
    select status into strict task_status from task where id = s.task_id;
    target := bucket_of(p_to);
    if target is null then
      target := case when task_status in ('LIVE', 'PAUSED') then 'open' else 'released' end;
      update task_item set taken = taken - 1, released = released + (target = 'released')::int where id = s.item_id;
    end if;
    perform shift_slots(s.task_id, bucket_of(s.status), target, 1);
    update submission set status = p_to where id = p_id;
    if target = 'released' then perform move_escrow(s.task_id, -(s.reward + s.fee), p_now); end if;
    perform record_event('submission.' || p_event, p_id,
      jsonb_build_object('v', 1, 'status', p_to, 'workerId', s.worker_id, 'taskStatus', task_status) || p_payload,
      array[s.worker_id], s.task_id, p_now);
    if target in ('open', 'released', 'approved') then perform close_if_done(array[s.task_id], p_now); end if;
  end $$;`;
/**
 * A1. Outcomes: RESERVED, NOT_FOUND, NOT_LIVE, OWN_TASK, LIMIT, ALREADY_RESERVED (a live one is there), ITEM_UNKNOWN,
 * ITEM_SPENT (given back too often), TASK_FULL. The worker's lock comes first, so the limit holds across tasks.
 */
const reserveSlot = `
  create function reserve_slot(
    p_id text, p_task text, p_worker text, p_external text, p_limit int, p_now timestamptz
  ) returns text language plpgsql as $$
  declare
    t task; item text; why text;
  begin
    perform pg_advisory_xact_lock(hashtextextended(p_worker, 7104));
    perform 1 from task_slots where task_id = p_task for update;
    select * into t from task where id = p_task;
    if not found then return 'NOT_FOUND'; end if;
    if t.status <> 'LIVE' or t.expires_at <= p_now then return 'NOT_LIVE'; end if;
    if t.employer_id = p_worker then return 'OWN_TASK'; end if;
    if not t.repeatable and exists (select from submission where worker_id = p_worker and task_id = p_task
      and status not in ('RETURNED', 'EXPIRED', 'CANCELLED')) then return 'ALREADY_RESERVED'; end if;
    if (select count(*) from submission where worker_id = p_worker and status = 'RESERVED') >= p_limit then
      return 'LIMIT';
    end if;
    select p.item, p.why into item, why from pick_item(p_task, p_worker, p_external) p;
    if item is null then return why; end if;
    update task_item set taken = taken + 1 where id = item;
    perform shift_slots(p_task, 'open', 'reserved', 1);
    insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status,
        currency, reward, fee, reserved_at, deadline)
      values (p_id, p_task, item, p_worker, t.employer_id, t.version, t.repeatable, 'RESERVED',
        t.currency, t.reward, t.fee, p_now, p_now + reservation_time(t.estimated_minutes));
    perform record_event('submission.reserved', p_id,
      jsonb_build_object('v', 1, 'status', 'RESERVED', 'workerId', p_worker), array[p_worker], p_task, p_now);
    return 'RESERVED';
  end $$;`;
const pickItem = `
  create function reservation_time(p_minutes int) returns interval language sql immutable as $$
    select make_interval(mins => least(greatest(10, 4 * p_minutes), 24 * 60))
  $$;
  -- Whether this worker may have the item: none of theirs stands, and they gave it back at most twice.
  create function item_is_left(p_item text, p_worker text) returns boolean language sql stable as $$
    select count(*) filter (where s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED')) = 0
        and count(*) filter (where s.status in ('RETURNED', 'EXPIRED')) <= 2
      from submission s where s.item_id = p_item and s.worker_id = p_worker
  $$;
  -- The item asked for by name, else the one with the fewest answers.
  create function pick_item(p_task text, p_worker text, p_external text, out item text, out why text)
  language plpgsql as $$
  declare
    named task_item;
  begin
    if p_external is null then
      select i.id into item from task_item i
        where i.task_id = p_task and i.taken + i.released < i.overlap and item_is_left(i.id, p_worker)
        order by i.taken, i.place limit 1;
      if item is not null then return; end if;
      why := case
        when not exists (select from task_item i where i.task_id = p_task and i.taken + i.released < i.overlap) then 'TASK_FULL'
        when exists (select from submission s join task_item i on i.id = s.item_id
          where s.worker_id = p_worker and s.task_id = p_task and s.status in ('RETURNED', 'EXPIRED')
            and i.taken + i.released < i.overlap) then 'ITEM_SPENT'
        else 'ALREADY_RESERVED' end;
      return;
    end if;
    select * into named from task_item where task_id = p_task and external_id = p_external;
    why := case
      when named.id is null then 'ITEM_UNKNOWN'
      when exists (select from submission s where s.worker_id = p_worker and s.item_id = named.id
        and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED')) then 'ALREADY_RESERVED'
      when named.taken + named.released >= named.overlap then 'TASK_FULL'
      when not item_is_left(named.id, p_worker) then 'ITEM_SPENT' end;
    if why is null then item := named.id; end if;
  end $$;`;
/** A5 and A8. Outcomes: SUBMITTED, NOT_FOUND, LAPSED (later than the grace of 60 s), or the status that forbids it. */
const submitWork = `
  create function submit_work(
    p_id text, p_worker text, p_revision_id text, p_answers jsonb, p_now timestamptz
  ) returns text language plpgsql as $$
  declare
    s submission; hours int;
  begin
    perform 1 from task_slots where task_id = (select task_id from submission where id = p_id) for update;
    select * into s from submission where id = p_id and worker_id = p_worker for update;
    if not found then return 'NOT_FOUND'; end if;
    -- Not the status: SUBMITTED by somebody faster would read as taken, and these answers would be gone.
    if s.status not in ('RESERVED', 'REVISION_REQUESTED') then return 'NOT_OPEN'; end if;
    if s.deadline + interval '60 seconds' < p_now then return 'LAPSED'; end if;
    select review_window_hours into strict hours from task where id = s.task_id;
    if s.status = 'REVISION_REQUESTED' then hours := greatest(hours, 24); end if;
    perform shift_slots(s.task_id, bucket_of(s.status), 'submitted', 1);
    insert into submission_revision (id, submission_id, number, answers, created_at)
      values (p_revision_id, p_id, s.revision + 1, p_answers, p_now);
    update submission set status = 'SUBMITTED', revision = revision + 1, submitted_at = coalesce(submitted_at, p_now),
      deadline = null, auto_approve_at = p_now + make_interval(hours => hours), reason = null, note = null
      where id = p_id;
    if jsonb_path_exists(p_answers, '$[*].uploadId') then
      update upload set attached_at = coalesce(attached_at, p_now)
        where submission_id = p_id and id in (select a ->> 'uploadId' from jsonb_array_elements(p_answers) a);
    end if;
    perform record_event('submission.submitted', p_id,
      jsonb_build_object('v', 1, 'status', 'SUBMITTED', 'workerId', p_worker), array[p_worker], s.task_id, p_now);
    return 'SUBMITTED';
  end $$;`;
/**
 * A9, and every other way to APPROVED that pays from the escrow: p_from names the statuses it may start from.
 * p_employer limits it to that employer's own (null: the clock, a rule, a moderator). A TIMEOUT approves only what is due.
 * p_share is the worker's part of a split in 1/10000; the rest goes back to the employer.
 * Every id is decided on its own; answers what became of each: APPROVED, NOT_FOUND, or the status that forbids it,
 * and whether this very call decided it.
 */
const approveSubmissions = `
  create function approve_submissions(
    p_ids text[], p_employer text, p_decided_by text, p_from text[], p_share int,
    p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns table (submission_id text, outcome text, decided boolean) language plpgsql as $$
  declare
    locked submission[]; due text[];
  begin
    perform 1 from task_slots where task_id in (select s.task_id from submission s where s.id = any (p_ids))
      order by task_id for update;
    select coalesce(array_agg(s), '{}') into locked from (
      select * from submission x where x.id = any (p_ids) and (p_employer is null or x.employer_id = p_employer)
      order by x.id for update) s;
    select coalesce(array_agg(s.id), '{}') into due from unnest(locked) s
      where s.status = any (p_from) and (p_decided_by <> 'TIMEOUT' or s.auto_approve_at <= p_now);
    if cardinality(due) > 0 then
      perform pay_submissions(due, p_decided_by, p_share, p_clearing_approvals, p_clearing_hours, p_now);
    end if;
    return query select wanted.id,
        case when s.id is null then 'NOT_FOUND' when s.id = any (due) then 'APPROVED' else s.status end,
        coalesce(s.id = any (due), false)
      from unnest(p_ids) with ordinality as wanted (id, place) left join unnest(locked) s on s.id = wanted.id
      order by wanted.place;
  end $$;`;
/** The caller holds task_slots and the submissions. Newcomers' first approvals rest in clearing. */
const payments = `
  create function pay_submissions(
    p_ids text[], p_decided_by text, p_share int, p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns void language plpgsql as $$
  declare
    pays record;
  begin
    with mine as (
      select worker_id, count(*)::int as n from submission where id = any (p_ids) group by worker_id order by worker_id
    ), stats as (
      insert into worker_stats as w (user_id, approvals) select worker_id, n from mine order by worker_id
        on conflict (user_id) do update set approvals = w.approvals + excluded.approvals
        returning w.user_id, w.approvals
    ), ranked as (
      select s.*, st.approvals - m.n + row_number() over (partition by s.worker_id order by s.submitted_at, s.id) as nth,
        (s.reward * p_share + 5000) / 10000 as pay, (s.fee * p_share + 5000) / 10000 as platform
      from submission s join stats st on st.user_id = s.worker_id join mine m on m.worker_id = s.worker_id
      where s.id = any (p_ids)
    ), before as (
      select r.*, r.nth <= p_clearing_approvals and p_clearing_hours > 0 as rests from ranked r
    ), decided as (
      update submission s set status = 'APPROVED', paid = s.paid + b.pay, paid_at_decision = b.pay, decided_at = p_now, decided_by = p_decided_by,
        clears_at = case when b.rests then p_now + make_interval(hours => p_clearing_hours) end
      from before b where s.id = b.id returning s.id
    ), counted as (
      select shift_slots(task_id, bucket_of(status), 'approved', count(*)::int)
      from before group by task_id, status order by task_id
    ), legs as (
      select b.id, row_number() over (order by b.id) as place, leg.account, leg.amount
      from before b, lateral (values
        (b.task_id || ':escrow:' || b.currency, -(b.reward + b.fee)),
        (b.worker_id || case when b.rests then ':clearing:' else ':available:' end || b.currency, b.pay),
        ('platform:fee:' || b.currency || ':' || lpad((abs(hashtext(b.id)) % 64)::text, 2, '0'), b.platform),
        (b.employer_id || ':available:' || b.currency, b.reward + b.fee - b.pay - b.platform)
      ) as leg (account, amount) where leg.amount <> 0
    ), numbered as (
      select id, dense_rank() over (order by id) as nth, account, amount from legs
    )
    select
      (select array_agg(id order by id) from before) as ids,
      (select array_agg('submission.' || case status when 'REJECTED' then 'rejection_reversed' else 'approved' end
        order by id) from before) as events,
      (select array_agg(task_id order by id) from before) as tasks,
      (select array_agg(worker_id order by id) from before) as workers,
      (select array_agg(distinct task_id) from before) as touched,
      (select jsonb_object_agg(task_id, left_for_good) from (
        select task_id, sum(pay + platform) as left_for_good from before group by task_id) x) as spent,
      (select array_agg(nth::int order by nth, account) from numbered) as leg_journals,
      (select array_agg(account order by nth, account) from numbered) as leg_accounts,
      (select array_agg(amount order by nth, account) from numbered) as leg_amounts,
      (select count(*) from decided) + (select count(*) from counted) as done
      into strict pays;
    update task_slots s set spent = s.spent + (pays.spent ->> s.task_id)::bigint where s.task_id = any (pays.touched);
    perform ledger_transfer(
      array_fill('earning'::text, array[cardinality(pays.ids)]), array_fill('submission'::text, array[cardinality(pays.ids)]),
      pays.ids, pays.tasks, pays.ids, pays.leg_journals, pays.leg_accounts, pays.leg_amounts, p_now);
    perform record_events(
      pays.events, pays.ids,
      array(select jsonb_build_object('v', 1, 'status', 'APPROVED', 'workerId', w, 'decidedBy', p_decided_by)
        from unnest(pays.workers) with ordinality as x (w, place) order by place),
      pays.workers, pays.tasks, p_now);
    perform close_if_done(pays.touched, p_now);
  end $$;`;
const smallMovements = `
  -- A newcomer's pay becomes available. Does nothing when it already is.
  create function clear_submission(p_id text, p_now timestamptz) returns boolean language plpgsql as $$
  declare
    s submission;
  begin
    select * into s from submission where id = p_id and clears_at <= p_now for update;
    if not found then return false; end if;
    update submission set clears_at = null where id = p_id;
    perform ledger_transfer_one('cleared', 'submission', p_id, s.task_id, p_id,
      array[s.worker_id || ':clearing:' || s.currency, s.worker_id || ':available:' || s.currency],
      array[-s.paid_at_decision, s.paid_at_decision], p_now);
    return true;
  end $$;
  -- Tells the worker once that the time is nearly over. Needs no slot, so it waits for nobody's lock but the row's.
  create function announce_lapse(p_id text, p_before timestamptz, p_now timestamptz) returns void language plpgsql as $$
  declare
    s submission;
  begin
    update submission set lapse_announced = true
      where id = p_id and status in ('RESERVED', 'REVISION_REQUESTED') and not lapse_announced
        and deadline < p_before and deadline > p_now
      returning * into s;
    if not found then return; end if;
    perform record_event('submission.lapsing', p_id,
      jsonb_build_object('v', 1, 'status', s.status, 'workerId', s.worker_id, 'deadline', s.deadline),
      array[s.worker_id], s.task_id, p_now);
  end $$;
  -- A11 for REJECTED_FINAL: the slot was freed, so it is bought anew from the employer's wallet. Caller holds the locks.
  create function reverse_final_rejection(
    p_id text, p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns void language plpgsql as $$
  declare
    s submission; nth int; rests boolean;
  begin
    select * into strict s from submission where id = p_id and status = 'REJECTED_FINAL' for update;
    update task set slots = slots + 1 where id = s.task_id;
    update task_item set overlap = overlap + 1, taken = taken + 1 where id = s.item_id;
    update task_slots set approved = approved + 1, spent = spent + s.reward + s.fee where task_id = s.task_id;
    insert into worker_stats as w (user_id, approvals) values (s.worker_id, 1)
      on conflict (user_id) do update set approvals = w.approvals + 1 returning w.approvals into nth;
    rests := nth <= p_clearing_approvals and p_clearing_hours > 0;
    update submission set status = 'APPROVED', paid = paid + reward, paid_at_decision = reward,
      decided_at = p_now, decided_by = 'EMPLOYER',
      clears_at = case when rests then p_now + make_interval(hours => p_clearing_hours) end where id = p_id;
    perform ledger_transfer_one('earning', 'submission', p_id, s.task_id, p_id,
      array[s.employer_id || ':available:' || s.currency,
        s.worker_id || case when rests then ':clearing:' else ':available:' end || s.currency,
        'platform:fee:' || s.currency || ':' || lpad((abs(hashtext(p_id)) % 64)::text, 2, '0')],
      array[-(s.reward + s.fee), s.reward, s.fee], p_now);
    perform record_event('submission.rejection_reversed', p_id,
      jsonb_build_object('v', 1, 'status', 'APPROVED', 'workerId', s.worker_id), array[s.worker_id], s.task_id, p_now);
  end $$;
  -- A17. The caller holds the locks and has checked the limit.
  create function send_bonus(p_id text, p_amount bigint, p_note text, p_now timestamptz) returns void language plpgsql as $$
  declare
    s submission;
  begin
    update submission set paid = paid + p_amount, bonuses = bonuses + 1 where id = p_id returning * into strict s;
    insert into submission_bonus (submission_id, number, amount, note, created_at)
      values (p_id, s.bonuses, p_amount, p_note, p_now);
    update task_slots set spent = spent + p_amount where task_id = s.task_id;
    perform ledger_transfer_one('bonus', 'submission', p_id || '#' || s.bonuses, s.task_id, p_id,
      array[s.employer_id || ':available:' || s.currency, s.worker_id || ':available:' || s.currency],
      array[-p_amount, p_amount], p_now);
  end $$;`;
//# sourceMappingURL=0005-submissions.js.map