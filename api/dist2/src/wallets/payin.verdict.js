import { depositing } from './deposit.entity.js';
/**
 * Only a plain word decides: money is booked when the provider has exactly what the payer was asked for, also where we
 * had given it up. Another amount that comes so late is for the daily comparison to show.
 */
export function verdictOnPayin(deposit, status, now) {
    const { state, reason } = status;
    if (deposit.status === 'CONFIRMED')
        return state === 'returned' ? { action: 'reverse' } : null;
    if (!deposit.isOpen())
        return mayFind(deposit, status) ? { action: 'find' } : null;
    const over = deposit.expiresAt <= now;
    switch (state) {
        case 'succeeded':
            return isWhole(deposit, status) ? { action: 'confirm' } : { action: 'wait', reason: 'AMOUNT_DIFFERS' };
        case 'failed':
        case 'cancelled':
            return { action: 'fail', reason: reason ?? 'DECLINED' };
        case 'returned':
            return { action: 'fail', reason: 'GIVEN_BACK' };
        case 'created':
        case 'requires_action':
        case 'absent':
            return { action: over ? 'expire' : 'wait' };
        case 'pending':
            return { action: 'wait', ...(reason && { reason }) };
        case 'unknown':
            return { action: 'wait', reason: 'NO_ANSWER' };
    }
}
const mayFind = (deposit, status) => depositing.find.from.includes(deposit.status) &&
    status.state === 'succeeded' &&
    isWhole(deposit, status);
const isWhole = ({ payin, payinCurrency }, { amount }) => amount !== null && amount.micros === payin && amount.currency === payinCurrency;
//# sourceMappingURL=payin.verdict.js.map