import { badInput, paginate, } from '../kernel/index.js';
import { userAccount } from '../ledger/index.js';
import { entryColumns, entryJoins, entryNumber, entryRowOf, } from './wallet-entry.loader.js';
import { ledgerKinds } from './wallet-entry.rules.js';
/**
 * Each account is entered where the span begins and walked along its own index as far as the page needs, so a page costs
 * the same in any month of a long history. As a range and not an equality for the reason told at `entriesPage`.
 */
const ENTRIES = `select ${entryColumns}
  from (
    select next.* from unnest($2::text[]) wanted (account_id)
      cross join lateral posting_edge(wanted.account_id, $5::timestamptz - interval '1 hour') first
      cross join lateral posting_edge(wanted.account_id, $6::timestamptz + interval '1 hour') last
      cross join lateral (
        select q.* from posting q join journal about on about.id = q.journal_id
          where (q.account_id, q.id) > (wanted.account_id, greatest(first.id, $3::bigint))
            and (q.account_id, q.id) <= (wanted.account_id, last.id)
            and about.created_at >= $5 and about.created_at < $6
          order by q.account_id, q.id limit $4
      ) next order by next.id limit $4
  ) p ${entryJoins} order by p.id`;
/** The next entries of the viewer after one of them, oldest first; `after` is the number of the last one seen, or 0. */
export async function entriesAfter(scope, { currency, from, until }, { after, limit }) {
    const { userId } = scope.me;
    const accounts = Object.values(ledgerKinds).map((kind) => userAccount(userId, kind, currency));
    const found = await scope.sql.rows(ENTRIES, [userId, accounts, after, limit, from, until]);
    return found.map(entryRowOf);
}
/** Oldest first, as on paper. */
export function entriesBetween(scope, span, page) {
    return paginate(page, {
        name: 'statementEntries',
        position: ({ id }) => [id.slice(4)],
        fetch: (limit, position) => {
            const after = position === null ? '0' : (position[0] ?? '');
            if (position !== null && !entryNumber.test(after))
                throw badInput('This is not a cursor of this list.');
            return entriesAfter(scope, span, { after, limit });
        },
    });
}
//# sourceMappingURL=entries-between.loader.js.map