import { objectsIn, textIn } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';
const STATES = {
    VALID: 'succeeded',
    VALIDATED: 'succeeded',
    PENDING: 'pending',
    PROCESSING: 'pending',
    UNATTEMPTED: 'requires_action',
    FAILED: 'failed',
    CANCELLED: 'cancelled',
    EXPIRED: 'cancelled',
    REFUNDED: 'returned',
    CHARGEBACK: 'returned',
};
/** What a card's issuer calls doubtful: the money is there, and nobody should spend it yet. */
const RISKY = '1';
export const isDone = (json) => json !== null && textIn(json, 'APIConnect') === 'DONE';
/** The attempts on one transaction, or the lines of a report. */
export const attemptsIn = (json) => objectsIn(json, 'element') ?? [];
export const stateOf = (attempt) => STATES[textIn(attempt, 'status')] ?? 'unknown';
/** Of several attempts the one that took money counts, or else the last. */
export const decisive = (attempts) => attempts.find((one) => ['succeeded', 'returned'].includes(stateOf(one))) ?? attempts.at(-1);
/** A payment as SSLCommerz describes it. What names another reference than the one asked for says nothing. */
export function statusOf(json, reference) {
    if (textIn(json, 'tran_id') !== reference)
        return nothingKnown('unknown');
    const told = stateOf(json);
    const isHeld = told === 'succeeded' && textIn(json, 'risk_level') === RISKY;
    return {
        state: isHeld ? 'pending' : told,
        externalId: textIn(json, 'bank_tran_id') || null,
        amount: amountTold(textIn(json, 'currency_amount'), textIn(json, 'currency_type'), 'BDT'),
        reason: isHeld ? 'RISKY' : (REASONS[told] ?? null),
    };
}
const REASONS = {
    failed: 'DECLINED',
    cancelled: 'CANCELLED_BY_PAYER',
};
/** A line of the settlement report; null where it cannot be read. */
export function transactionOf(line) {
    const reference = textIn(line, 'tran_id');
    const { amount, ...status } = statusOf(line, reference);
    const at = new Date(textIn(line, 'tran_date'));
    if (amount === null || reference === '' || Number.isNaN(at.getTime()))
        return null;
    return { ...status, amount, direction: 'payin', reference, at };
}
//# sourceMappingURL=sslcommerz.reading.js.map