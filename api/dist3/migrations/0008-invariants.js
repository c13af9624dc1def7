import { Migration } from '@mikro-orm/migrations';
/**
 * What must always hold, as one statement on one snapshot: a row per defect. Run every minute, after each spec file and
 * by `npm run ledger:check`. The names are explained in docs/LEDGER.md.
 */
export class Migration0008Invariants extends Migration {
    up() {
        this.addSql(invariants);
    }
}
const invariants = `
  create function invariant_defects() returns table (invariant text, subject text, detail text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with postings as (
    select account_id, sum(amount) as total, count(*) as n, max(account_version) as last from posting group by account_id
  ), undecided as (
    select task_id, sum(reward + fee) as held from submission
      where status in ('RESERVED', 'SUBMITTED', 'REVISION_REQUESTED', 'REJECTED', 'DISPUTED') group by task_id
  ), escrows as (
    select owner_id as task_id, sum(balance) as held from ledger_account where kind = 'escrow' group by owner_id
  ), counted as (
    select task_id, count(*) filter (where status = 'RESERVED') as reserved,
      count(*) filter (where status = 'SUBMITTED') as submitted,
      count(*) filter (where status = 'REVISION_REQUESTED') as revision_requested,
      count(*) filter (where status in ('APPROVED', 'VOIDED')) as approved,
      count(*) filter (where status = 'REJECTED') as rejected, count(*) filter (where status = 'DISPUTED') as disputed
    from submission group by task_id
  ), earned as (
    select j.submission_id, sum(p.amount) as paid from journal j join posting p on p.journal_id = j.id
      join submission s on s.id = j.submission_id
      where j.kind in ('earning', 'bonus') and p.account_id like s.worker_id || ':%' group by j.submission_id
  ), sequences as (
    select aggregate_id, count(*) as n, min(seq) as first, max(seq) as last
      from (select aggregate_id, seq from event_log union all select aggregate_id, seq from outbox) e group by aggregate_id
  )
  select 'sum-of-all-accounts-is-zero', currency, sum(balance)::text
    from ledger_account group by currency having sum(balance) <> 0
  union all
  select 'balance-is-sum-of-postings', a.id, format('balance %s, postings %s', a.balance, coalesce(p.total, 0))
    from ledger_account a left join postings p on p.account_id = a.id
    where a.balance <> coalesce(p.total, 0) or a.version <> coalesce(p.n, 0) or a.version <> coalesce(p.last, 0)
  union all
  select 'journal-balances', journal_id::text, sum(amount)::text
    from posting group by journal_id having sum(amount) <> 0 or count(*) < 2
  union all
  select 'nobody-is-below-the-floor', id, balance::text from ledger_account where balance < floor
  union all
  select 'escrow-covers-what-is-open', t.id, format('escrow %s, owed %s', coalesce(e.held, 0),
      case when t.status in ('DRAFT', 'REJECTED') then 0 else s.open * (t.reward + t.fee) end + coalesce(u.held, 0))
    from task t join task_slots s on s.task_id = t.id left join escrows e on e.task_id = t.id
      left join undecided u on u.task_id = t.id
    where coalesce(e.held, 0) <> case when t.status in ('DRAFT', 'REJECTED') then 0 else s.open * (t.reward + t.fee) end
      + coalesce(u.held, 0)
  union all
  select 'buckets-add-up-to-slots', t.id, t.slots::text from task t join task_slots s on s.task_id = t.id
    where s.open + s.reserved + s.submitted + s.revision_requested + s.approved + s.rejected + s.disputed + s.released
      <> t.slots
  union all
  select 'buckets-count-submissions', s.task_id, to_jsonb(s)::text
    from task_slots s left join counted c on c.task_id = s.task_id
    where (s.reserved, s.submitted, s.revision_requested, s.approved, s.rejected, s.disputed)
      <> (coalesce(c.reserved, 0), coalesce(c.submitted, 0), coalesce(c.revision_requested, 0),
        coalesce(c.approved, 0), coalesce(c.rejected, 0), coalesce(c.disputed, 0))
  union all
  select 'overlaps-add-up-to-slots', t.id, format('slots %s, overlap %s', t.slots, sum(i.overlap))
    from task t join task_item i on i.task_id = t.id group by t.id having sum(i.overlap) <> t.slots
  union all
  select 'item-counts-its-submissions', i.id, format('taken %s', i.taken) from task_item i
    where i.taken <> (select count(*) from submission s where s.item_id = i.id
      and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED', 'REJECTED_FINAL'))
  union all
  select 'paid-is-what-was-posted', s.id, format('paid %s, posted %s', s.paid, coalesce(e.paid, 0))
    from submission s left join earned e on e.submission_id = s.id where s.paid <> coalesce(e.paid, 0)
  union all
  select 'closed-means-decided', t.id, t.status from task t join task_slots s on s.task_id = t.id
    where t.status in ('CLOSED', 'ARCHIVED') and s.open + s.reserved + s.submitted + s.revision_requested + s.rejected + s.disputed > 0
  union all
  select 'listed-means-live-and-open', t.id, t.status from task t join task_slots s on s.task_id = t.id
    where t.listed <> (t.status = 'LIVE' and s.open > 0)
  union all
  select 'event-sequence-has-no-gap', q.aggregate_id, format('%s events from %s to %s', q.n, q.first, q.last)
    from sequences q join event_stream e on e.aggregate_id = q.aggregate_id
    where q.n <> q.last - q.first + 1 or q.last <> e.last_seq
  $$;`;
//# sourceMappingURL=0008-invariants.js.map