import { after, dayMs, secondMs, toMoney, } from '../kernel/index.js';
/** A figure is shown only where at least so many people stand behind it. */
const CROWD = 5;
/** The same for everybody who asks within this time, however many they are. */
const FRESH_MS = 30 * secondMs;
/** Money that arrived since $1 and did not come back, as the journals tell it. */
const PAID = `paid as (
  select w.user_id, split_part(p.account_id, ':', 3) as currency, p.amount,
      substr(split_part(p.account_id, ':', 2), 5) as method,
      extract(epoch from arrived.created_at - held.created_at) / 60 as minutes
    from withdrawal w
      join journal arrived on (arrived.kind, arrived.ref_type, arrived.ref_id) = ('withdrawal_paid', 'withdrawal', w.id)
      join journal held on (held.kind, held.ref_type, held.ref_id) = ('withdrawal_hold', 'withdrawal', w.id)
      join posting p on p.journal_id = arrived.id and p.account_id like 'external:out-%'
    where w.paid_at > $1 and w.paid_at <= $2 and not exists (
      select from journal b where (b.kind, b.ref_type, b.ref_id) = ('withdrawal_bounced', 'withdrawal', w.id))
)`;
/**
 * What is owed: everything on people's accounts and in escrow. What is held against it: what came in from the outside
 * less what went out, each exchange counted as money sold in one currency and bought in the other.
 */
const CURRENCIES = `
  with ${PAID}, books as (
    select currency, sum(balance) filter (where kind in ('available', 'clearing', 'hold', 'escrow')) as owed,
        -sum(balance) filter (where owner_id = 'external' or (owner_id = 'platform' and kind = 'exchange')) as held,
        count(distinct owner_id) filter (where left(owner_id, 4) = 'usr_' and balance > 0)::int as owners
      from ledger_account group by currency
  ), out as (
    select currency, sum(amount) as paid_out, count(*)::int as payouts, count(distinct user_id)::int as people
      from paid group by currency
  )
  select c.currency, coalesce(b.owed, 0)::bigint as owed, coalesce(b.held, 0)::bigint as held,
      coalesce(b.owners, 0) as owners, coalesce(o.paid_out, 0)::bigint as paid_out, coalesce(o.payouts, 0) as payouts,
      coalesce(o.people, 0) as people
    from unnest(array['BDT', 'USD']) c (currency) left join books b using (currency) left join out o using (currency)`;
const METHODS = `
  with ${PAID}
  select method, count(*)::int as payouts, count(distinct user_id)::int as people,
      percentile_cont(0.5) within group (order by minutes) as median
    from paid group by method order by method`;
/** Everybody who was paid, and of what was promised since $1 and is decided or overdue, how much came in time. */
const PROMISES = `
  with ${PAID}, promised as (
    select user_id, status = 'PAID' and paid_at <= promised_by as kept from withdrawal
      where created_at > $1 and created_at <= $2
        and (status in ('PAID', 'FAILED') or (status not in ('CANCELLED', 'REFUSED') and promised_by <= $2))
  )
  select (select count(distinct user_id)::int from paid) as workers, count(distinct user_id)::int as people,
      count(*)::int as promises, count(*) filter (where kept)::int as kept from promised`;
const known = new WeakMap();
/** What anybody may know of the marketplace's money. */
export function trustFigures(scope) {
    const before = known.get(scope.shared);
    const age = before === undefined ? FRESH_MS : scope.now.getTime() - before.at.getTime();
    if (before && age >= 0 && age < FRESH_MS)
        return before.figures;
    const figures = countedNow(scope);
    known.set(scope.shared, { at: scope.now, figures });
    figures.catch(() => known.delete(scope.shared));
    return figures;
}
async function countedNow(scope) {
    const { now } = scope;
    const month = [after(now, -30 * dayMs), now];
    const [currencies, methods, promises] = await Promise.all([
        currenciesSince(scope, [after(now, -dayMs), now]),
        methodsSince(scope, month),
        scope.sql.first(PROMISES, month),
    ]);
    const { workers, people, promises: made, kept } = promises;
    return {
        at: now,
        currencies,
        methods,
        promisesKept: behind(people, made === 0 ? null : kept / made),
        workersPaid: behind(workers, workers),
    };
}
/** Null where a crowd is missing behind the figure. */
const behind = (people, figure) => (people >= CROWD ? figure : null);
async function currenciesSince({ sql }, span) {
    const stored = await sql.rows(CURRENCIES, span);
    return stored.map(({ currency, owners, people, payouts, ...sums }) => {
        const money = (micros) => toMoney({ micros: BigInt(micros), currency });
        return {
            currency,
            paidOut: behind(people, money(sums.paid_out)),
            payouts: behind(people, payouts),
            owed: behind(owners, money(sums.owed)),
            held: behind(owners, money(sums.held)),
        };
    });
}
async function methodsSince({ sql }, span) {
    const stored = await sql.rows(METHODS, span);
    return stored.map(({ method, payouts, people, median }) => ({
        method,
        medianMinutes: behind(people, median),
        payouts: behind(people, payouts),
    }));
}
//# sourceMappingURL=trust.loader.js.map