import DataLoader from 'dataloader';
import { after, dayMs, may, toDate } from '../kernel/index.js';
/** Nothing for anybody but moderators. */
export class WithdrawalFactsLoader extends DataLoader {
    constructor(scope) {
        super(async (ids) => {
            if (!may(scope.viewer, 'marketplace:moderate'))
                return ids.map(() => null);
            const stored = await scope.sql.rows(`select w.id, u.created_at as owner_since,
            (select count(*)::int from withdrawal b where b.user_id = w.user_id and b.status = 'PAID') as paid_before,
            (select count(*)::int from withdrawal t where t.user_id = w.user_id and t.created_at > $2) as requested_today,
            (select count(distinct o.user_id)::int from payout_method o
              where (o.method, o.account) = (m.method, m.account)) as account_owners
          from withdrawal w join user_account u on u.id = w.user_id join payout_method m on m.id = w.payout_method_id
          where w.id = any ($1)`, [ids, after(scope.now, -dayMs)]);
            const found = new Map(stored.map((row) => [row.id, rowOf(row)]));
            return ids.map((id) => found.get(id) ?? null);
        });
    }
}
const rowOf = (stored) => ({
    ownerSince: toDate(stored.owner_since),
    paidBefore: stored.paid_before,
    requestedToday: stored.requested_today,
    accountOwners: stored.account_owners,
});
//# sourceMappingURL=withdrawal-facts.loader.js.map