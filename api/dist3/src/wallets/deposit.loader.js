import DataLoader from 'dataloader';
import { paginate, toDate, toMoney, } from '../kernel/index.js';
import { depositReasonOf, isHeld } from './deposit.reason.js';
import { checkoutUrl } from './payin-provider.js';
const COLUMNS = `id, status, method, currency, amount, checkout_token as "checkoutToken",
  created_at as "createdAt", expires_at as "expiresAt", reason`;
/** The address is of use only while there is something to pay. */
function rowOf(scope, stored) {
    const expiresAt = toDate(stored.expiresAt);
    const payable = ['CREATED', 'PENDING'].includes(stored.status) && expiresAt > scope.now && !isHeld(stored);
    return {
        id: stored.id,
        status: stored.status,
        method: stored.method,
        amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
        checkoutUrl: payable ? checkoutUrl(scope, stored.checkoutToken) : null,
        createdAt: toDate(stored.createdAt),
        expiresAt,
        reason: depositReasonOf(stored),
    };
}
/** The viewer's own deposits by id; null for anybody else's. */
export class DepositLoader extends DataLoader {
    constructor(scope) {
        super(async (ids) => {
            if (scope.viewer === null)
                return ids.map(() => null);
            const found = await scope.sql.rows(`select ${COLUMNS} from deposit where user_id = $1 and id = any($2)`, [scope.viewer.userId, ids]);
            const byId = new Map(found.map((stored) => [stored.id, rowOf(scope, stored)]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
/** Ids sort by creation time, so they alone are the order. */
export function depositsOf(scope, { status, page }) {
    const statuses = status?.length ? [...status] : null;
    return paginate(page, {
        name: 'deposits',
        position: ({ id }) => [id],
        fetch: async (limit, position) => {
            const found = await scope.sql.rows(`select ${COLUMNS} from deposit where user_id = $1 and ($2::text is null or id < $2)
            and ($4::text[] is null or status = any ($4))
          order by id desc limit $3`, [scope.me.userId, position?.[0] ?? null, limit, statuses]);
            return found.map((stored) => rowOf(scope, stored));
        },
    });
}
//# sourceMappingURL=deposit.loader.js.map