export const skrillSandbox = {
    email: 'merchant@kajlet.test',
    apiPassword: 'practice-skrill-pass-1',
};
const STATUS = {
    open: '0',
    authorised: '0',
    pending: '1',
    succeeded: '2',
    failed: '-2',
    cancelled: '-1',
    returned: '-3',
};
export const ERRORS = {
    no_account: 'BENEFICIARY_NOT_FOUND',
    blocked: 'BENEFICIARY_LOCKED',
    limit: 'LIMIT_EXCEEDED',
    funds: 'BALANCE_NOT_ENOUGH',
    decline: 'PAYMENT_DENIED',
    wrong_pin: 'PAYMENT_DENIED',
};
export const xml = (content) => ({
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><response>${content}</response>`,
});
export const error = (message) => xml(`<error><error_msg>${message}</error_msg></error>`);
export const plain = (body) => ({
    status: 200,
    headers: { 'content-type': 'text/plain' },
    body,
});
export const transaction = (payment) => xml(`<transaction><amount>${payment.told}</amount><currency>${payment.currency}</currency><id>${payment.trxId ?? ''}</id>` +
    `<status>${STATUS[payment.state]}</status><status_msg>${payment.state}</status_msg></transaction>`);
/** The answer to a question about one transaction. */
export function status(payment) {
    const fields = new URLSearchParams({
        status: STATUS[payment.state],
        transaction_id: payment.reference,
        mb_transaction_id: payment.trxId ?? '',
        mb_amount: payment.told,
        mb_currency: payment.currency,
        ...(payment.refusal === null ? {} : { failed_reason: ERRORS[payment.refusal] }),
    });
    return plain(`200\t\tOK\n${fields}`);
}
//# sourceMappingURL=skrill.told.js.map