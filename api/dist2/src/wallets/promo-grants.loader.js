import { paginate, toDate, toMoney, } from '../kernel/index.js';
/** All credit that was given, newest first. */
export const promoGrants = ({ sql }, page) => paginate(page, {
    name: 'promoGrants',
    // Ids of one kind sort by when they were made.
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
        const stored = await sql.rows(`select g.id, g.user_id, u.display_name as user_name, g.kind, g.currency, g.amount, g.note,
            s.display_name as granted_by, g.created_at
          from promo_grant g join user_account u on u.id = g.user_id join user_account s on s.id = g.granted_by
          where ($1::text is null or g.id < $1) order by g.id desc limit $2`, [after?.[0] ?? null, limit]);
        return stored.map(rowOf);
    },
});
const rowOf = ({ id, kind, note, ...stored }) => ({
    ...{ id, kind, note, userId: stored.user_id, userName: stored.user_name, grantedBy: stored.granted_by },
    amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
    at: toDate(stored.created_at),
});
//# sourceMappingURL=promo-grants.loader.js.map