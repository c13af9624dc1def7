import { textIn } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';
const STATES = {
    Ready: 'requires_action',
    Initiated: 'requires_action',
    InProgress: 'pending',
    Pending: 'pending',
    Success: 'succeeded',
    Failed: 'failed',
    Cancelled: 'cancelled',
    Aborted: 'cancelled',
    Expired: 'cancelled',
    Refunded: 'returned',
    Reversed: 'returned',
};
const REASONS = {
    ACCOUNT_NOT_FOUND: 'NO_SUCH_ACCOUNT',
    ACCOUNT_NOT_ACTIVE: 'ACCOUNT_CANNOT_RECEIVE',
    LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
    INSUFFICIENT_BALANCE: 'PROVIDER_FUNDS',
};
/** Nagad has never heard of the order. */
export const isAbsent = (json) => textIn(json, 'reason') === 'ORDER_NOT_FOUND';
/** It was there before: what became of it then is the answer. */
export const isDuplicate = (json) => textIn(json, 'reason') === 'DUPLICATE_ORDER_ID';
/** Our signature, number or merchant is not accepted: nothing was looked at. */
export const isOurMistake = (json) => ['INVALID_SIGNATURE', 'INVALID_MERCHANT'].includes(textIn(json, 'reason'));
/** A payment as Nagad describes it. What names another order than the one asked for says nothing. */
export function statusOf(json, reference) {
    if (textIn(json, 'orderId') !== reference)
        return nothingKnown('unknown');
    const state = STATES[textIn(json, 'status')] ?? 'unknown';
    return {
        state,
        externalId: textIn(json, 'issuerPaymentRefNo') || null,
        amount: amountTold(textIn(json, 'amount'), textIn(json, 'currencyCode') === '050' ? 'BDT' : '', 'BDT'),
        reason: reasonOf(state, json),
    };
}
function reasonOf(state, json) {
    if (state === 'failed')
        return REASONS[textIn(json, 'reason')] ?? 'DECLINED';
    if (state === 'cancelled')
        return 'CANCELLED_BY_PAYER';
    return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}
/** A line of the report; null where it cannot be read. */
export function transactionOf(line) {
    const reference = textIn(line, 'orderId');
    const direction = textIn(line, 'serviceType') === 'DISBURSEMENT' ? 'payout' : 'payin';
    const { amount, ...status } = statusOf(line, reference);
    const at = new Date(textIn(line, 'issuerPaymentDateTime'));
    if (amount === null || reference === '' || Number.isNaN(at.getTime()))
        return null;
    return { ...status, amount, direction, reference, at };
}
//# sourceMappingURL=nagad.reading.js.map