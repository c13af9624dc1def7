import DataLoader from 'dataloader';
import { badInput, paginate, toDate, toMoney, } from '../kernel/index.js';
import { userAccount } from '../ledger/index.js';
import { entryKindOf, ledgerKinds, walletAccounts, } from './wallet-entry.rules.js';
/** Of postings `p` on accounts of the person in $1. */
export const entryColumns = `p.id, split_part(p.account_id, ':', 2) as account, split_part(p.account_id, ':', 3) as currency,
  j.kind, coalesce(s.worker_id = $1, false) as workers, p.amount, p.balance_after as "balanceAfter",
  j.created_at as at, j.task_id as "taskId", j.submission_id as "submissionId",
  j.ref_type as "refType", j.ref_id as "refId"`;
export const entryJoins = 'join journal j on j.id = p.journal_id left join submission s on s.id = j.submission_id';
export function entryRowOf({ id, account, currency, kind, workers, amount, ...rest }) {
    const micros = BigInt(amount);
    return {
        id: `ent_${id}`,
        account: walletAccounts[account],
        kind: entryKindOf({ kind, micros, workers }),
        amount: toMoney({ micros, currency }),
        balanceAfter: toMoney({ micros: BigInt(rest.balanceAfter), currency }),
        at: toDate(rest.at),
        taskId: rest.taskId,
        submissionId: rest.submissionId,
        withdrawalId: rest.refType === 'withdrawal' ? rest.refId : null,
        depositId: rest.refType === 'deposit' ? rest.refId : null,
    };
}
/** At most 18 digits, so that it always is a number the database knows. */
export const entryNumber = /^[1-9]\d{0,17}$/;
const numberOf = (id) => {
    const number = id.startsWith('ent_') ? id.slice(4) : '';
    return entryNumber.test(number) ? number : null;
};
const BY_ID = `select ${entryColumns} from posting p ${entryJoins}
  where p.id = any($2::bigint[]) and split_part(p.account_id, ':', 1) = $1`;
/** The viewer's own entries by id; null for anybody else's. */
export class WalletEntryLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (ids) => {
            const numbers = ids.map(numberOf).filter((number) => number !== null);
            if (viewer === null || numbers.length === 0)
                return ids.map(() => null);
            const found = await sql.rows(BY_ID, [viewer.userId, numbers]);
            const byId = new Map(found.map(entryRowOf).map((row) => [row.id, row]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
/**
 * Each account is walked backwards along its own index as far as the page needs, however long it is. Written as a range
 * and not as an equality, because otherwise the planner may walk everybody's postings by id instead.
 */
export const entriesPage = `select ${entryColumns}
  from (
    select last.* from unnest($2::text[]) wanted (account_id) cross join lateral (
      select q.* from posting q
        where (q.account_id, q.id) < (wanted.account_id, coalesce($3::bigint, 9223372036854775807))
          and q.account_id >= wanted.account_id
        order by q.account_id desc, q.id desc limit $4
    ) last order by last.id desc limit $4
  ) p ${entryJoins} order by p.id desc`;
/** Newest first. Postings get their ids under the lock of their account, so the ids are the order of its balances. */
export function entriesOf(scope, { currency, account, page }) {
    const { userId } = scope.me;
    const kinds = account === null ? Object.values(ledgerKinds) : [ledgerKinds[account]];
    const accounts = kinds.map((kind) => userAccount(userId, kind, currency));
    return paginate(page, {
        name: 'walletEntries',
        position: ({ id }) => [id.slice(4)],
        fetch: async (limit, position) => {
            const before = position?.[0] ?? null;
            if (position !== null && !entryNumber.test(before ?? ''))
                throw badInput('This is not a cursor of this list.');
            const found = await scope.sql.rows(entriesPage, [userId, accounts, before, limit]);
            return found.map(entryRowOf);
        },
    });
}
//# sourceMappingURL=wallet-entry.loader.js.map