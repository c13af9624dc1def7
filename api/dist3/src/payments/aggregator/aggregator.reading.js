import { textIn } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';
const STATES = {
    RECEIVED: 'created',
    PENDING: 'pending',
    PROCESSING: 'pending',
    ON_HOLD: 'pending',
    DELIVERED: 'succeeded',
    REJECTED: 'failed',
    CANCELLED: 'cancelled',
    REFUNDED: 'returned',
};
const REASONS = {
    BENEFICIARY_NOT_FOUND: 'NO_SUCH_ACCOUNT',
    BENEFICIARY_BLOCKED: 'ACCOUNT_CANNOT_RECEIVE',
    LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
    INSUFFICIENT_FUNDS: 'PROVIDER_FUNDS',
};
/** A payout as the aggregator describes it. What names another reference than the one asked for says nothing. */
export function statusOf(json, reference) {
    if (textIn(json, 'external_id') !== reference)
        return nothingKnown('unknown');
    const state = STATES[textIn(json, 'status')] ?? 'unknown';
    return {
        state,
        externalId: textIn(json, 'operator_reference') || textIn(json, 'id') || null,
        amount: amountTold(textIn(json, 'amount'), textIn(json, 'currency'), 'BDT'),
        reason: reasonOf(state, textIn(json, 'status_reason')),
    };
}
function reasonOf(state, told) {
    if (state === 'failed')
        return REASONS[told] ?? 'DECLINED';
    return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}
/** A line of the list; null where it cannot be read. */
export function transactionOf(line) {
    const reference = textIn(line, 'external_id');
    const { amount, ...status } = statusOf(line, reference);
    const at = new Date(textIn(line, 'updated_at'));
    if (amount === null || reference === '' || Number.isNaN(at.getTime()))
        return null;
    return { ...status, amount, direction: 'payout', reference, at };
}
//# sourceMappingURL=aggregator.reading.js.map