import { Migration } from '@mikro-orm/migrations';
/** The promises of the books looked at every minute where something changed, and what was found. docs/OPERATIONS.md. */
export class Migration0014LedgerChecks extends Migration {
    up() {
        this.addSql(checks);
        this.addSql(audit);
        this.addSql(missing);
        this.addSql(changed);
        this.addSql(changedMarket);
        this.addSql(changedMoney);
        this.addSql(changedDefects);
        this.addSql(runCheck);
    }
}
const checks = `
  create table ledger_check (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('CHANGES', 'FULL')),
    at timestamptz not null,
    took_ms int not null,
    -- At most 100; more would say nothing else.
    defects jsonb not null,
    -- Every transaction before this one was seen by the check, whatever became of it.
    horizon xid8 not null
  );
  create index ledger_check_at on ledger_check (kind, at desc);
  create index ledger_check_clean on ledger_check (id) where defects = '[]';`;
/** What staff decided about money and rules that is not kept with its subject; only ever added to. */
const audit = `
  create table operator_audit (
    id bigint generated always as identity primary key,
    actor_id text not null references user_account,
    action text not null,
    subject text not null,
    note text not null,
    at timestamptz not null
  );
  create index operator_audit_subject on operator_audit (subject, id);
  create trigger operator_audit_append_only before update or delete on operator_audit
    for each row execute function ledger_refuse_change();
  create trigger operator_audit_no_truncate before truncate on operator_audit
    for each statement execute function ledger_refuse_change();`;
/** A row that is gone leaves nothing changed behind, but the counts that others keep of it no longer fit. */
const missing = `
  create function ledger_rows_are_missing() returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
    select (select count(*) from posting) <> (select coalesce(sum(version), 0) from ledger_account)
      or (select count(*) from event_log) <> (select head - horizon from event_head)
      or (select count(*) from submission where bucket_of(status) is not null) <> (select coalesce(
        sum(reserved + submitted + revision_requested + approved + rejected + disputed), 0) from task_slots)
      or (select coalesce(sum(overlap), 0) from task_item) <> (select coalesce(sum(slots), 0) from task)
      or (select count(*) from withdrawal) <> (select count(*) from journal where kind = 'withdrawal_hold')
  $$;
  -- Journals and postings are written once. One that was written over may have left any other subject behind.
  create function ledger_rows_are_rewritten(p_since xid8) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
    select exists (select from journal j where age(j.xmin) <= age(p_since::xid) and j.xmin <> j.xact::xid)
      or exists (select from posting p join journal j on j.id = p.journal_id
        where age(p.xmin) <= age(p_since::xid) and p.xmin <> j.xact::xid)
  $$;`;
/**
 * Whose rows were written by a transaction that a check of then cannot have seen. The server keeps that with each row
 * (xmin), so nothing is written for it on the paths that are in a hurry, and no writer can forget to.
 */
const changed = `
  create type ledger_changes as (
    accounts text[], journals bigint[], tasks text[], items text[], submissions text[], withdrawals text[], streams text[]
  );
  create function changed_since(p_since xid8) returns ledger_changes language plpgsql stable
  security definer set search_path = public, pg_temp as $$
  declare
    span int := age(p_since::xid);
    c ledger_changes;
  begin
    select array_agg(distinct account_id), array_agg(distinct journal_id) into c.accounts, c.journals
      from posting p where age(p.xmin) <= span;
    select c.accounts || array_agg(id) into c.accounts from ledger_account a where age(a.xmin) <= span;
    select array_agg(id), array_agg(distinct task_id), array_agg(distinct item_id)
      into c.submissions, c.tasks, c.items from submission s where age(s.xmin) <= span;
    select c.items || array_agg(id), c.tasks || array_agg(distinct task_id) into c.items, c.tasks
      from task_item i where age(i.xmin) <= span;
    select c.tasks || array_agg(id) into c.tasks from (
      select t.id from task t where age(t.xmin) <= span
      union select s.task_id from task_slots s where age(s.xmin) <= span
      union select a.owner_id from ledger_account a where a.kind = 'escrow' and a.id = any (c.accounts)) found;
    select c.submissions || array_agg(distinct j.submission_id) filter (where j.submission_id is not null),
        array_agg(distinct j.ref_id) filter (where j.ref_type = 'withdrawal')
      into c.submissions, c.withdrawals from journal j where j.id = any (c.journals) or age(j.xmin) <= span;
    select c.withdrawals || array_agg(id), c.accounts || array_agg(distinct user_id || ':hold:' || currency)
      into c.withdrawals, c.accounts from withdrawal w where age(w.xmin) <= span;
    select array_agg(aggregate_id) into c.streams from (
      select e.aggregate_id from event_stream e where age(e.xmin) <= span
      union select l.aggregate_id from event_log l where age(l.xmin) <= span
      union select o.aggregate_id from outbox o where age(o.xmin) <= span) found;
    return c;
  end $$;`;
const changedMarket = `
  create function changed_market_defects(c ledger_changes)
  returns table (invariant text, subject text, detail text) language sql stable
  security definer set search_path = public, pg_temp as $$
  with slots as (
    select t.id, t.status, t.listed, t.slots, s.*,
      case when t.status in ('DRAFT', 'REJECTED') then 0 else s.open * (t.reward + t.fee) end as open_value
      from task t join task_slots s on s.task_id = t.id where t.id = any (c.tasks)
  ), counted as (
    select task_id, count(*) filter (where status = 'RESERVED') as reserved,
      count(*) filter (where status = 'SUBMITTED') as submitted,
      count(*) filter (where status = 'REVISION_REQUESTED') as revision_requested,
      count(*) filter (where status in ('APPROVED', 'VOIDED')) as approved,
      count(*) filter (where status = 'REJECTED') as rejected, count(*) filter (where status = 'DISPUTED') as disputed,
      coalesce(sum(reward + fee) filter (where status in
        ('RESERVED', 'SUBMITTED', 'REVISION_REQUESTED', 'REJECTED', 'DISPUTED')), 0) as held
    from submission where task_id = any (c.tasks) group by task_id
  ), escrows as (
    select owner_id as task_id, sum(balance) as held from ledger_account
      where owner_id = any (c.tasks) and kind = 'escrow' group by owner_id
  ), earned as (
    select j.submission_id, sum(p.amount) as paid from submission s join journal j on j.submission_id = s.id
      join posting p on p.journal_id = j.id
      where s.id = any (c.submissions) and j.kind in ('earning', 'bonus') and p.account_id like s.worker_id || ':%'
      group by j.submission_id
  ), sequences as (
    select aggregate_id, count(*) as n, min(seq) as first, max(seq) as last from (
      select aggregate_id, seq from event_log where aggregate_id = any (c.streams)
      union all select aggregate_id, seq from outbox where aggregate_id = any (c.streams)) e group by aggregate_id
  )
  select 'escrow-covers-what-is-open', t.id,
      format('escrow %s, owed %s', coalesce(e.held, 0), t.open_value + coalesce(n.held, 0))
    from slots t left join escrows e on e.task_id = t.id left join counted n on n.task_id = t.id
    where coalesce(e.held, 0) <> t.open_value + coalesce(n.held, 0)
  union all
  select 'buckets-add-up-to-slots', s.id, s.slots::text from slots s
    where s.open + s.reserved + s.submitted + s.revision_requested + s.approved + s.rejected + s.disputed + s.released
      <> s.slots
  union all
  select 'buckets-count-submissions', s.id, to_jsonb(s)::text from slots s left join counted n on n.task_id = s.id
    where (s.reserved, s.submitted, s.revision_requested, s.approved, s.rejected, s.disputed)
      <> (coalesce(n.reserved, 0), coalesce(n.submitted, 0), coalesce(n.revision_requested, 0),
        coalesce(n.approved, 0), coalesce(n.rejected, 0), coalesce(n.disputed, 0))
  union all
  select 'overlaps-add-up-to-slots', s.id, format('slots %s, overlap %s', s.slots, sum(i.overlap))
    from slots s join task_item i on i.task_id = s.id group by s.id, s.slots having sum(i.overlap) <> s.slots
  union all
  select 'item-counts-its-submissions', i.id, format('taken %s', i.taken) from task_item i
    where i.id = any (c.items) and i.taken <> (select count(*) from submission s where s.item_id = i.id
      and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED', 'REJECTED_FINAL'))
  union all
  select 'paid-is-what-was-posted', s.id, format('paid %s, posted %s', s.paid, coalesce(e.paid, 0))
    from submission s left join earned e on e.submission_id = s.id
    where s.id = any (c.submissions) and s.paid <> coalesce(e.paid, 0)
  union all
  select 'closed-means-decided', s.id, s.status from slots s where s.status in ('CLOSED', 'ARCHIVED')
    and s.open + s.reserved + s.submitted + s.revision_requested + s.rejected + s.disputed > 0
  union all
  select 'listed-means-live-and-open', s.id, s.status from slots s where s.listed <> (s.status = 'LIVE' and s.open > 0)
  union all
  select 'event-sequence-has-no-gap', q.aggregate_id, format('%s events from %s to %s', q.n, q.first, q.last)
    from sequences q join event_stream e on e.aggregate_id = q.aggregate_id
    where q.n <> q.last - q.first + 1 or q.last <> e.last_seq
  $$;`;
const changedMoney = `
  create function changed_money_defects(c ledger_changes)
  returns table (invariant text, subject text, detail text) language sql stable
  security definer set search_path = public, pg_temp as $$
  with postings as (
    select account_id, sum(amount) as total, count(*) as n, max(account_version) as last
      from posting where account_id = any (c.accounts) group by account_id
  ), legs as (
    select p.journal_id, a.currency, sum(p.amount) as total, count(*) as n from posting p
      join ledger_account a on a.id = p.account_id where p.journal_id = any (c.journals) group by 1, 2
      having sum(p.amount) <> 0 or count(*) < 2
  ), open as (
    select w.user_id || ':hold:' || w.currency as account_id, sum(w.amount) as held from withdrawal w
      where w.status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN') group by 1
  ), booked as (
    select ref_id, count(*) filter (where kind = 'withdrawal_hold') as holds,
      count(*) filter (where kind = 'withdrawal_paid') as paid,
      count(*) filter (where kind = 'withdrawal_returned') as returned,
      count(*) filter (where kind = 'withdrawal_bounced') as bounced
    from journal where ref_type = 'withdrawal' and ref_id = any (c.withdrawals)
      and kind in ('withdrawal_hold', 'withdrawal_paid', 'withdrawal_returned', 'withdrawal_bounced') group by ref_id
  )
  select 'sum-of-all-accounts-is-zero', currency, sum(balance)::text
    from ledger_account group by currency having sum(balance) <> 0
  union all
  select 'balance-is-sum-of-postings', a.id, format('balance %s, postings %s', a.balance, coalesce(p.total, 0))
    from ledger_account a left join postings p on p.account_id = a.id
    where a.id = any (c.accounts)
      and (a.balance <> coalesce(p.total, 0) or a.version <> coalesce(p.n, 0) or a.version <> coalesce(p.last, 0))
  union all
  select 'nobody-is-below-the-floor', id, balance::text from ledger_account
    where id = any (c.accounts) and balance < floor
  union all
  select 'journal-balances', journal_id::text, string_agg(currency || ' ' || total, ', ') from legs group by journal_id
  union all
  select 'hold-is-what-is-being-withdrawn', coalesce(a.id, o.account_id),
      format('hold %s, withdrawals %s', coalesce(a.balance, 0), coalesce(o.held, 0))
    from (select id, balance from ledger_account where kind = 'hold') a full join open o on o.account_id = a.id
    where coalesce(a.balance, 0) <> coalesce(o.held, 0)
  union all
  select 'withdrawal-is-booked-once', w.id, format('%s with %s', w.status, to_jsonb(b))
    from withdrawal w left join booked b on b.ref_id = w.id
    where w.id = any (c.withdrawals) and (coalesce(b.holds, 0) <> 1
      or (w.status = 'PAID' and (b.paid, b.returned, b.bounced) <> (1, 0, 0))
      or (w.status in ('CANCELLED', 'REFUSED') and (b.paid, b.returned, b.bounced) <> (0, 1, 0))
      or (w.status = 'FAILED' and (b.paid, b.returned, b.bounced) not in ((0, 1, 0), (1, 0, 1)))
      or (w.status not in ('PAID', 'FAILED', 'CANCELLED', 'REFUSED') and (b.paid, b.returned, b.bounced) <> (0, 0, 0)))
  $$;`;
const changedDefects = `
  create function changed_defects(p_since xid8) returns table (invariant text, subject text, detail text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    c ledger_changes;
  begin
    if ledger_rows_are_missing() or ledger_rows_are_rewritten(p_since) then
      return query select * from invariant_defects();
      return;
    end if;
    c := changed_since(p_since);
    return query select * from changed_market_defects(c) union all select * from changed_money_defects(c);
  end $$;`;
/**
 * One check at a time in the whole cluster (advisory lock 7120); null while another runs. The horizon is taken before
 * anything is read: a transaction that the reading cannot see began to write at it or later, and is looked at next time.
 * A horizon that lies ahead comes from another cluster's backup and says nothing; one that is very old neither.
 */
const runCheck = `
  create function run_ledger_check(p_kind text, p_now timestamptz) returns jsonb language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    began timestamptz := clock_timestamp();
    next_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    since xid8;
    defects jsonb;
  begin
    if not pg_try_advisory_xact_lock(7120) then return null; end if;
    select horizon into since from ledger_check where ledger_check.defects = '[]' order by id desc limit 1;
    if p_kind = 'FULL' or since is null or since > next_horizon
        or next_horizon::text::numeric - since::text::numeric > 1000000000 then
      select coalesce(jsonb_agg(d), '[]') into defects from (select * from invariant_defects() limit 100) d;
    else
      select coalesce(jsonb_agg(d), '[]') into defects from (select * from changed_defects(since) limit 100) d;
    end if;
    insert into ledger_check (kind, at, took_ms, defects, horizon) values
      (p_kind, p_now, (extract(epoch from clock_timestamp() - began) * 1000)::int, defects, next_horizon);
    delete from ledger_check l where l.kind = 'CHANGES' and l.at < p_now - interval '2 days' and l.defects = '[]';
    return defects;
  end $$;`;
//# sourceMappingURL=0014-ledger-checks.js.map