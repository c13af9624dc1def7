import { after, minuteMs, toDate } from '../kernel/index.js';
import { mayMove } from './withdrawal.status.js';
/**
 * A provider's word turned into a move. Only a plain word decides: money is booked as paid when the amount is ours, and
 * given back when the provider refused it or can have no request of ours any more. Everything else is doubt.
 */
export function verdictOn(withdrawal, status, { now, capabilities }) {
    const { state, reason } = status;
    if (withdrawal.status === 'PAID') {
        return state === 'returned' ? { action: 'bounce', reason: reason ?? 'RETURNED_BY_RECEIVER' } : null;
    }
    if (!mayMove(withdrawal.status, 'pay'))
        return null;
    switch (state) {
        case 'succeeded':
            return isOurs(withdrawal, status) ? { action: 'pay' } : { action: 'doubt', reason: 'AMOUNT_DIFFERS' };
        case 'failed':
        case 'cancelled':
        case 'returned':
            return { action: 'fail', reason: reason ?? 'DECLINED' };
        case 'created':
        case 'requires_action':
        case 'pending':
            return { action: 'wait' };
        case 'absent':
            return isAbsentForGood(withdrawal, capabilities, now)
                ? { action: 'fail', reason: 'NEVER_ARRIVED' }
                : { action: 'doubt', reason: 'NO_ANSWER' };
        case 'unknown':
            return { action: 'doubt', reason: 'NO_ANSWER' };
    }
}
const isOurs = ({ payout, payout_currency }, { amount }) => amount !== null && amount.micros === BigInt(payout) && amount.currency === payout_currency;
/** A request may still be on its way for a while after it was sent; only then does its absence mean anything. */
function isAbsentForGood({ sent_at }, { absenceIsFinalAfterMs }, now) {
    if (absenceIsFinalAfterMs === null || sent_at === null)
        return false;
    return now >= after(toDate(sent_at), absenceIsFinalAfterMs);
}
/** Doubled each time, half an hour at most. */
export function nextTry({ now, config }, attempts) {
    const { retryMs } = config.payouts;
    return after(now, Math.min(retryMs * 2 ** Math.min(attempts, 12), 30 * minuteMs));
}
//# sourceMappingURL=payout.outcome.js.map