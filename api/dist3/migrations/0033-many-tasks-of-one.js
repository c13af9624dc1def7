import { Migration } from '@mikro-orm/migrations';
/** What people are told of their money costs as much as moved in the time they ask about, however much they ever published. */
export class Migration0033ManyTasksOfOne extends Migration {
    up() {
        this.addSql(escrows);
        this.addSql(moving);
        this.addSql(plans);
    }
}
/**
 * The escrows that an employer ever had in a currency, of tasks made before an instant. Where nothing moved since an
 * instant, the balance of now is the balance of then: one look at the last posting tells so, and no edge is searched for.
 * A rejected or cancelled draft may have changed its currency since, so the task's own does not count. A subquery with a
 * limit is looked up for each by its key; a join might read all postings of the marketplace instead.
 */
const escrows = `
  create function employer_escrows(p_employer text, p_currency text, p_before timestamptz)
  returns table (id text, balance bigint, version bigint, last_at timestamptz) language sql stable rows 100 as $$
    select e.id, e.balance, e.version, l.at
      from task t
        join ledger_account e on e.id = t.id || ':escrow:' || p_currency
        cross join lateral (
          select j.created_at as at from posting p join journal j on j.id = p.journal_id
            where p.account_id = e.id and p.account_version = e.version limit 1
        ) l
      where t.employer_id = p_employer and t.created_at < p_before
  $$;`;
/**
 * The accounts that the cost of work leaves, an employer's wallet and escrows, as far as they may have moved in a span;
 * the postings that may belong to it are those after early, up to late. An account with few postings is read whole:
 * that is less than searching for its edges.
 */
const moving = `
  create function employer_moving(p_employer text, p_currency text, p_from timestamptz, p_until timestamptz)
  returns table (id text, early bigint, late bigint) language sql stable rows 100 as $$
    with account as (
      select a.id, a.version, 'infinity'::timestamptz as last_at from ledger_account a
        where a.id = p_employer || ':available:' || p_currency
      union all
      select e.id, e.version, e.last_at from employer_escrows(p_employer, p_currency, p_until) e
        where e.last_at >= p_from - interval '1 hour'
    )
    select a.id,
        case when a.version <= 32 then 0 else (posting_edge(a.id, p_from - interval '1 hour')).version end,
        case when a.version <= 32 or a.last_at < p_until - interval '1 hour' then a.version
          else (posting_edge(a.id, p_until + interval '1 hour')).version end
      from account a
  $$;`;
/** What could not be issued is tried again later, so that it does not stand in the way of the others each time. */
const plans = `
  alter table invoice_plan add column next_try_at timestamptz;`;
//# sourceMappingURL=0033-many-tasks-of-one.js.map