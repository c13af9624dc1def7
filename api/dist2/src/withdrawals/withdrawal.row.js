import { may, toDate, toMoney } from '../kernel/index.js';
import { ownersActions } from './withdrawal.status.js';
export function toWithdrawalRow(stored, { viewer }) {
    const { currency, status } = stored;
    const money = (micros) => toMoney({ micros: BigInt(micros), currency });
    return {
        id: stored.id,
        userId: stored.user_id,
        payoutMethodId: stored.payout_method_id,
        status,
        amount: money(stored.amount),
        fee: money(stored.fee),
        net: money(stored.net),
        payout: toMoney({ micros: BigInt(stored.payout), currency: stored.payout_currency }),
        rate: stored.rate === null ? null : BigInt(stored.rate),
        providerReference: stored.provider_reference,
        reason: stored.reason,
        createdAt: toDate(stored.created_at),
        promisedBy: toDate(stored.promised_by),
        holdUntil: toDate(stored.hold_until),
        sentAt: toDate(stored.sent_at),
        paidAt: toDate(stored.paid_at),
        settledAt: toDate(stored.settled_at),
        viewerActions: [
            ...(viewer?.userId === stored.user_id ? ownersActions(status) : []),
            ...(may(viewer, 'marketplace:moderate') && viewer?.userId !== stored.user_id
                ? moderatorsActions(status)
                : []),
        ],
    };
}
/** What a moderator who is not its owner may do. */
const moderatorsActions = (status) => {
    if (status === 'RISK_HOLD')
        return ['releaseWithdrawal', 'refuseWithdrawal'];
    return status === 'UNKNOWN' ? ['settleWithdrawal'] : [];
};
//# sourceMappingURL=withdrawal.row.js.map