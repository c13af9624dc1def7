import { Migration } from '@mikro-orm/migrations';
/**
 * The check of what changed follows an account from where it was clean: each new posting stands on the one before it, and
 * the last one is the balance. So an account with a million postings costs no more than one with ten.
 */
export class Migration0017LedgerChecksByStep extends Migration {
    up() {
        this.addSql(changedMoney);
    }
}
const changedMoney = `
  create or replace function changed_money_defects(c ledger_changes)
  returns table (invariant text, subject text, detail text) language sql stable
  security definer set search_path = public, pg_temp as $$
  with fresh as (
    select account_id, account_version, amount, balance_after from posting where journal_id = any (c.journals)
  ), astray as (
    select f.account_id from fresh f left join posting b
      on b.account_id = f.account_id and b.account_version = f.account_version - 1
    where f.balance_after <> f.amount + coalesce(b.balance_after, 0) or (f.account_version > 1 and b.id is null)
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
  select 'balance-is-sum-of-postings', a.id, format('balance %s, postings %s', a.balance, coalesce(l.balance_after, 0))
    from ledger_account a left join lateral (
      select p.balance_after, p.account_version from posting p
        where p.account_id = a.id order by p.account_version desc limit 1) l on true
    where a.id = any (c.accounts) and (a.balance <> coalesce(l.balance_after, 0)
      or a.version <> coalesce(l.account_version, 0) or a.id in (select account_id from astray))
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
//# sourceMappingURL=0017-ledger-checks-by-step.js.map