import { textIn } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';
const STATES = {
    Initiated: 'requires_action',
    'Pending Authorized': 'pending',
    Pending: 'pending',
    Authorized: 'pending',
    Completed: 'succeeded',
    Failed: 'failed',
    Declined: 'failed',
    Cancelled: 'cancelled',
    Expired: 'cancelled',
    Returned: 'returned',
    Refunded: 'returned',
    Reversed: 'returned',
};
const NO_ACCOUNT = new Set(['2009', '2012', '2045', '2057']);
const CANNOT_RECEIVE = new Set(['2039', '2040', '2041', '2058']);
/** bKash itself does not know what became of it. */
const UNCERTAIN = new Set(['503', '2003', '2020', '2024', '9999', '']);
/** It was used before: what became of it then is the answer. */
const ALREADY = new Set(['2029', '2054', '2056', '2060', '2062', '2068', '2069', '2116', '2117']);
const UNKNOWN_PAYMENT = new Set(['2002', '2033']);
/** Our own keys are wrong: nothing is looked at, and nothing moves until somebody mends them. */
const OUR_KEYS = new Set(['2001', '2079']);
/** What bKash says of a request that it has not carried out: its words, amounts, PINs, balances, limits and accounts. */
const REFUSED = new Set([
    ...NO_ACCOUNT,
    ...CANNOT_RECEIVE,
    ...['2006', '2007', '2008', '2010', '2011', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2023'],
    ...['2025', '2031', '2032', '2036', '2037', '2038', '2043', '2046', '2063', '2064', '2065', '2067', '2127'],
]);
/** The tokenized calls tell a status, the payout calls an error. */
export const codeOf = (json) => textIn(json, 'errorCode') ||
    textIn(json, 'statusCode') ||
    (textIn(json, 'transactionStatus') ? '0000' : '');
export function meaningOf(code) {
    if (code === '0000')
        return 'fine';
    if (ALREADY.has(code))
        return 'already';
    if (UNKNOWN_PAYMENT.has(code))
        return 'absent';
    if (UNCERTAIN.has(code))
        return 'uncertain';
    if (OUR_KEYS.has(code))
        return 'our_keys';
    return REFUSED.has(code) ? 'refused' : 'unheard';
}
export function reasonOf(json, side) {
    const code = codeOf(json);
    if (NO_ACCOUNT.has(code))
        return 'NO_SUCH_ACCOUNT';
    if (CANNOT_RECEIVE.has(code))
        return 'ACCOUNT_CANNOT_RECEIVE';
    if (code === '2023' && side === 'receiver')
        return 'PROVIDER_FUNDS';
    const message = textIn(json, 'errorMessage') || textIn(json, 'statusMessage');
    return /limit/i.test(message) ? 'PROVIDER_LIMIT' : 'DECLINED';
}
/** A payment as bKash describes it. What names another reference than the one asked for says nothing. */
export function statusOf(json, reference, side) {
    if (textIn(json, 'merchantInvoiceNumber') !== reference)
        return nothingKnown('unknown');
    const told = STATES[textIn(json, 'transactionStatus')] ?? 'unknown';
    const waitsForUs = told === 'requires_action' && textIn(json, 'verificationStatus') === 'Complete';
    const state = waitsForUs ? 'pending' : told;
    return {
        state,
        externalId: textIn(json, 'trxID') || textIn(json, 'paymentID') || null,
        amount: amountTold(textIn(json, 'amount'), textIn(json, 'currency'), 'BDT'),
        reason: stateReason(state, json, side),
    };
}
function stateReason(state, json, side) {
    if (state === 'failed')
        return reasonOf(json, side);
    if (state === 'cancelled')
        return 'CANCELLED_BY_PAYER';
    return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}
/** A line of the statement; null where it cannot be read. */
export function transactionOf(line) {
    const reference = textIn(line, 'merchantInvoiceNumber');
    const direction = textIn(line, 'transactionType') === 'B2C Payment' ? 'payout' : 'payin';
    const status = statusOf(line, reference, direction === 'payin' ? 'payer' : 'receiver');
    const at = new Date(textIn(line, 'completedTime'));
    if (status.amount === null || Number.isNaN(at.getTime()))
        return null;
    return { ...status, amount: status.amount, direction, reference, at };
}
//# sourceMappingURL=bkash.reading.js.map