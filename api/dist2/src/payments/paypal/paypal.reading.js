import { jsonOf, objectsIn, textIn } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';
/** An item nobody has claimed waits for its receiver; after thirty days it comes back. */
const ITEM_STATES = {
    SUCCESS: 'succeeded',
    PENDING: 'pending',
    UNCLAIMED: 'pending',
    ONHOLD: 'pending',
    FAILED: 'failed',
    BLOCKED: 'failed',
    DENIED: 'failed',
    RETURNED: 'returned',
    REFUNDED: 'returned',
    REVERSED: 'returned',
};
const REASONS = {
    RECEIVER_UNREGISTERED: 'NO_SUCH_ACCOUNT',
    RECEIVER_ACCOUNT_LOCKED: 'ACCOUNT_CANNOT_RECEIVE',
    RECEIVER_UNCONFIRMED: 'ACCOUNT_CANNOT_RECEIVE',
    RECEIVER_COUNTRY_NOT_ALLOWED: 'ACCOUNT_CANNOT_RECEIVE',
    RECEIVING_LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
    TRANSACTION_LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
    INSUFFICIENT_FUNDS: 'PROVIDER_FUNDS',
    SENDER_BALANCE_INSUFFICIENT: 'PROVIDER_FUNDS',
};
/** Codes of transaction search: successful, pending, denied, reversed. */
const SEARCH_STATES = {
    S: 'succeeded',
    P: 'pending',
    D: 'failed',
    V: 'returned',
};
export const within = (json, name) => jsonOf(JSON.stringify(json[name] ?? null)) ?? {};
/** The number of the batch that an answer is about. */
export const batchIdIn = (json) => {
    const told = textIn(within(json, 'batch_header'), 'payout_batch_id');
    if (told)
        return told;
    const links = (objectsIn(json, 'links') ?? []).map((link) => textIn(link, 'href'));
    return links.map((href) => /\/v1\/payments\/payouts\/([\w-]+)$/.exec(href)?.[1]).find(Boolean) ?? null;
};
/** The batch was sent before: that one is the answer. */
export const isDuplicate = (json) => textIn(json, 'name') === 'USER_BUSINESS_ERROR' &&
    (objectsIn(json, 'details') ?? []).some((one) => /sender_batch_id/i.test(textIn(one, 'field')));
/** Only an error that is known to have moved nothing is a refusal; after any other PayPal is asked. */
export const isRefusal = (name) => name in REASONS || name === 'VALIDATION_ERROR';
export const reasonOf = (name) => REASONS[name] ?? 'DECLINED';
/** Our one item in its batch. A batch that names another reference says nothing. */
export function statusOf(batch, reference) {
    const item = objectsIn(batch, 'items')?.find((one) => textIn(within(one, 'payout_item'), 'sender_item_id') === reference);
    if (item === undefined)
        return batchStatus(batch);
    const state = ITEM_STATES[textIn(item, 'transaction_status')] ?? 'unknown';
    const amount = within(within(item, 'payout_item'), 'amount');
    return {
        state,
        externalId: textIn(item, 'transaction_id') || textIn(item, 'payout_item_id') || null,
        amount: amountTold(textIn(amount, 'value'), textIn(amount, 'currency'), 'USD'),
        reason: stateReason(state, textIn(within(item, 'errors'), 'name')),
    };
}
/** A batch is taken in before its item is there. */
function batchStatus(batch) {
    const told = textIn(within(batch, 'batch_header'), 'batch_status');
    if (told === 'DENIED' || told === 'CANCELED')
        return { ...nothingKnown('failed'), reason: 'DECLINED' };
    return nothingKnown(told === 'PENDING' || told === 'PROCESSING' || told === 'NEW' ? 'pending' : 'unknown');
}
function stateReason(state, error) {
    if (state === 'failed')
        return reasonOf(error);
    return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}
/** A line of transaction search; null where it is about something else than a payout of ours. */
export function transactionOf(line) {
    const info = within(line, 'transaction_info');
    const reference = textIn(info, 'custom_field');
    const state = SEARCH_STATES[textIn(info, 'transaction_status')];
    const gross = within(info, 'transaction_amount');
    // Money that leaves us is below zero there.
    const amount = amountTold(textIn(gross, 'value').replace(/^-/, ''), textIn(gross, 'currency_code'), 'USD');
    const at = new Date(textIn(info, 'transaction_updated_date'));
    if (!state || !reference || amount === null || Number.isNaN(at.getTime()))
        return null;
    const externalId = textIn(info, 'transaction_id') || null;
    return { direction: 'payout', reference, state, amount, externalId, reason: stateReason(state, ''), at };
}
//# sourceMappingURL=paypal.reading.js.map