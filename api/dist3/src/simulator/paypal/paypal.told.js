const STATUS = {
    open: 'PENDING',
    authorised: 'PENDING',
    pending: 'UNCLAIMED',
    succeeded: 'SUCCESS',
    failed: 'FAILED',
    cancelled: 'RETURNED',
    returned: 'RETURNED',
};
const ERRORS = {
    no_account: 'RECEIVER_UNREGISTERED',
    blocked: 'RECEIVER_ACCOUNT_LOCKED',
    limit: 'RECEIVING_LIMIT_EXCEEDED',
    funds: 'INSUFFICIENT_FUNDS',
    decline: 'TRANSACTION_DECLINED_BY_TRAVEL_RULE',
    wrong_pin: 'AUTHORIZATION_ERROR',
};
/** An item of a batch in PayPal's words. */
export const itemOf = (payment) => ({
    payout_item_id: `ITEM${payment.id}`,
    ...(payment.trxId === null ? {} : { transaction_id: payment.trxId }),
    transaction_status: STATUS[payment.state],
    payout_batch_id: payment.id,
    payout_item: {
        recipient_type: 'EMAIL',
        amount: { currency: payment.currency, value: payment.told },
        receiver: payment.party,
        sender_item_id: payment.reference,
    },
    time_processed: new Date(payment.changedAt).toISOString(),
    ...(payment.refusal === null
        ? {}
        : { errors: { name: ERRORS[payment.refusal], message: 'The payout was not possible.' } }),
});
export const headerOf = (payment, status) => ({
    payout_batch_id: payment.id,
    batch_status: status,
    sender_batch_header: { sender_batch_id: payment.reference },
});
export const eventTypeOf = ({ state }) => `PAYMENT.PAYOUTS-ITEM.${EVENTS[state] ?? 'HELD'}`;
const EVENTS = {
    succeeded: 'SUCCEEDED',
    failed: 'FAILED',
    pending: 'UNCLAIMED',
    returned: 'RETURNED',
};
//# sourceMappingURL=paypal.told.js.map