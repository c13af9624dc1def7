import { badInput, toMoney } from '../kernel/index.js';
import { userAccount } from '../ledger/index.js';
import { entryKindOf, ledgerKinds, walletAccounts, } from '../wallets/index.js';
import { monthAt, monthNamed, monthSettlesMs } from './month.rules.js';
/**
 * What an escrow held at an instant. The balance of now where nothing moved since; few postings are summed up, which is
 * less than searching for an edge among them.
 */
const heldAt = (at) => `case
        when e.last_at < ${at}::timestamptz - interval '1 hour' then e.balance
        when e.version > 32 then account_balance_at(e.id, ${at})
        else (select coalesce(sum(p.amount), 0)::bigint from posting p join journal j on j.id = p.journal_id
          where p.account_id = e.id and j.created_at < ${at}) end`;
/** In one statement, so that everything is of one instant. What moved is grouped by all that its kind depends on. */
const FIGURES = `
  with account as (
    select id, account_balance_at(id, $3) as opening,
      (posting_edge(id, $3::timestamptz - interval '1 hour')).version as early,
      (posting_edge(id, $4::timestamptz + interval '1 hour')).version as late
    from unnest($2::text[]) id
  ), moved as (
    select a.id, j.kind, p.amount > 0 as incoming, coalesce(s.worker_id = $1, false) as workers,
        sum(p.amount)::bigint as micros, count(*)::int as n
      from account a
        join posting p on p.account_id = a.id and p.account_version > a.early and p.account_version <= a.late
        join journal j on j.id = p.journal_id left join submission s on s.id = j.submission_id
      where j.created_at >= $3 and j.created_at < $4 group by 1, 2, 3, 4
  ), escrow as (
    select coalesce(sum(${heldAt('$3')}), 0)::bigint as opening,
      coalesce(sum(${heldAt('$4')}), 0)::bigint as closing
      from employer_escrows($1, $5, $4) e
  )
  select split_part(a.id, ':', 2) as account, a.opening, e.opening as escrow_opening, e.closing as escrow_closing,
      m.kind, m.incoming, m.workers, m.micros, m.n
    from account a cross join escrow e left join moved m on m.id = a.id`;
/** @throws BAD_USER_INPUT where the text names no month, or one that has not begun */
export function statementMonth(text, now) {
    const month = monthNamed(text);
    if (month === null)
        throw badInput('Name the month as YYYY-MM, such as 2026-11.');
    if (month.name > monthAt(now).name)
        throw badInput('This month has not begun.');
    return month;
}
/** The viewer's money in one currency over one month. */
export async function statementOf(scope, currency, month) {
    const { userId } = scope.me;
    const accounts = Object.values(ledgerKinds).map((kind) => userAccount(userId, kind, currency));
    const { name, from, until } = month;
    const found = await scope.sql.rows(FIGURES, [userId, accounts, from, until, currency]);
    const figures = new Figures(found);
    const money = (micros) => toMoney({ micros, currency });
    const balances = (at) => ({
        available: money(figures.balance('AVAILABLE', at)),
        clearing: money(figures.balance('CLEARING', at)),
        onHold: money(figures.balance('ON_HOLD', at)),
        inEscrow: money(figures.escrow[at]),
        promo: money(figures.balance('PROMO', at)),
    });
    return {
        currency,
        month: name,
        from,
        until,
        final: scope.now.getTime() >= until.getTime() + monthSettlesMs,
        opening: balances('opening'),
        closing: balances('closing'),
        totals: figures.totals.map(({ micros, ...total }) => ({ ...total, amount: money(micros) })),
        spentOnWork: money(figures.spentOnWork),
        entryCount: figures.totals.reduce((sum, { count }) => sum + count, 0),
    };
}
/** What follows from the stored figures, in micro-units. */
class Figures {
    totals;
    escrow;
    #opening;
    constructor(found) {
        const [any] = found;
        this.escrow = { opening: BigInt(any.escrow_opening), closing: BigInt(any.escrow_closing) };
        this.#opening = new Map(found.map(({ account, opening }) => [walletAccounts[account], BigInt(opening)]));
        this.totals = totalsOf(found);
    }
    /** Opening and what moved is closing, by its very making. */
    balance(account, at) {
        const opening = this.#opening.get(account) ?? 0n;
        return at === 'opening' ? opening : opening + this.#moved((total) => total.account === account);
    }
    /** What went into escrow, less what is left of it. */
    get spentOnWork() {
        const held = -this.#moved(({ kind }) => kind === 'ESCROW_HOLD' || kind === 'ESCROW_REFUND');
        return this.escrow.opening + held - this.escrow.closing;
    }
    #moved(wanted) {
        return this.totals.filter(wanted).reduce((sum, { micros }) => sum + micros, 0n);
    }
}
/** By account and then by kind, in the order of the enums; two journals may be of one kind to a person. */
function totalsOf(found) {
    const totals = new Map();
    for (const { account, kind: journal, micros, n, workers } of found) {
        if (journal === null)
            continue;
        const kind = entryKindOf({ kind: journal, micros: BigInt(micros), workers });
        const key = `${Object.values(ledgerKinds).indexOf(account)} ${kind}`;
        const total = totals.get(key) ?? { account: walletAccounts[account], kind, micros: 0n, count: 0 };
        total.micros += BigInt(micros);
        total.count += n;
        totals.set(key, total);
    }
    return [...totals].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}
//# sourceMappingURL=statement.loader.js.map