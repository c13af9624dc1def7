import { after, dayMs, microsPerUnit, parseDecimal } from '../kernel/index.js';
/** More than this in a day is looked at. */
const MOST_A_DAY = 20;
/** One number may serve a family, not a farm. */
const MOST_OWNERS = 3;
/** Why a moderator should look first; null where nobody needs to. */
export async function riskOf(scope, withdrawal) {
    const { bdtPerUsd } = scope.config.market;
    const limit = parseDecimal(scope.config.payouts.riskHoldOverUsd);
    const most = withdrawal.currency === 'USD' ? limit : (limit * parseDecimal(bdtPerUsd)) / microsPerUnit;
    if (BigInt(withdrawal.amount) > most)
        return 'LARGE_AMOUNT';
    const facts = await scope.sql.first(`select (select count(*)::int from withdrawal where user_id = $1 and created_at > $2) as today,
      (select count(distinct other.user_id)::int from payout_method own
        join payout_method other on (other.method, other.account) = (own.method, own.account)
        where own.id = $3 and other.removed_at is null) as owners`, [withdrawal.user_id, after(scope.now, -dayMs), withdrawal.payout_method_id]);
    if (facts.owners > MOST_OWNERS)
        return 'SHARED_ACCOUNT';
    return facts.today >= MOST_A_DAY ? 'MANY_WITHDRAWALS' : null;
}
//# sourceMappingURL=withdrawal.risk.js.map