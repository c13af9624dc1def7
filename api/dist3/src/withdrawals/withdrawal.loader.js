import DataLoader from 'dataloader';
import { may, paginate } from '../kernel/index.js';
import { toPayoutMethodRow } from './payout-method.row.js';
import { toWithdrawalRow } from './withdrawal.row.js';
/** Its owner and moderators see a withdrawal; nobody else knows that it exists. */
export class WithdrawalLoader extends DataLoader {
    constructor(scope) {
        super(async (ids) => {
            if (scope.viewer === null)
                return ids.map(() => null);
            const stored = await scope.sql.rows('select * from withdrawal where (user_id = $1 or $2) and id = any ($3)', [scope.viewer.userId, may(scope.viewer, 'marketplace:moderate'), ids]);
            const found = new Map(stored.map((row) => [row.id, toWithdrawalRow(row, scope)]));
            return ids.map((id) => found.get(id) ?? null);
        });
    }
}
/** What became of the viewer's own quotes: the withdrawal that each was used for, by the quote's id. */
export class QuotedWithdrawalLoader extends DataLoader {
    constructor(scope) {
        super(async (quoteIds) => {
            const stored = await scope.sql.rows('select * from withdrawal where user_id = $1 and quote_id = any ($2)', [scope.viewer?.userId ?? null, quoteIds]);
            const found = new Map(stored.map((row) => [row.quote_id, toWithdrawalRow(row, scope)]));
            return quoteIds.map((id) => found.get(id) ?? null);
        });
    }
}
/** The owner's own, removed ones included: old withdrawals still name them. Moderators see them masked too. */
export class PayoutMethodLoader extends DataLoader {
    constructor(scope) {
        super(async (ids) => {
            if (scope.viewer === null)
                return ids.map(() => null);
            const stored = await scope.sql.rows('select * from payout_method where (user_id = $1 or $2) and id = any ($3)', [scope.viewer.userId, may(scope.viewer, 'marketplace:moderate'), ids]);
            const found = new Map(stored.map((row) => [row.id, toPayoutMethodRow(row)]));
            return ids.map((id) => found.get(id) ?? null);
        });
    }
}
/** The viewer's own, oldest first. */
export async function payoutMethodsOf({ sql, me }) {
    const stored = await sql.rows('select * from payout_method where user_id = $1 and removed_at is null order by id', [me.userId]);
    return stored.map(toPayoutMethodRow);
}
/** Newest first. */
export function withdrawalsOf(scope, { status, userId, page }) {
    const statuses = status?.length ? [...status] : null;
    return paginate(page, {
        name: 'withdrawals',
        position: ({ id }) => [id],
        fetch: async (limit, after) => {
            const stored = await scope.sql.rows(`select * from withdrawal where ($1::text is null or user_id = $1) and ($2::text[] is null or status = any ($2))
          and ($3::text is null or id < $3) order by id desc limit $4`, [userId, statuses, after?.[0] ?? null, limit]);
            return stored.map((row) => toWithdrawalRow(row, scope));
        },
    });
}
//# sourceMappingURL=withdrawal.loader.js.map