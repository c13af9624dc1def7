const STATUS = {
    open: 'Ready',
    authorised: 'InProgress',
    pending: 'InProgress',
    succeeded: 'Success',
    failed: 'Failed',
    cancelled: 'Cancelled',
    returned: 'Reversed',
};
const REASONS = {
    no_account: 'ACCOUNT_NOT_FOUND',
    blocked: 'ACCOUNT_NOT_ACTIVE',
    limit: 'LIMIT_EXCEEDED',
    funds: 'INSUFFICIENT_BALANCE',
    decline: 'DECLINED',
    wrong_pin: 'WRONG_PIN',
};
export const nagadSandbox = { merchantId: '683002007104225' };
/** A payment in Nagad's words. */
export const told = (payment) => ({
    status: 200,
    body: {
        merchantId: nagadSandbox.merchantId,
        orderId: payment.reference,
        paymentRefId: payment.id,
        amount: payment.told,
        currencyCode: '050',
        clientMobileNo: payment.party,
        issuerPaymentDateTime: new Date(payment.changedAt).toISOString(),
        issuerPaymentRefNo: payment.trxId,
        status: STATUS[payment.state],
        ...(payment.refusal === null ? {} : { reason: REASONS[payment.refusal] }),
    },
});
export const refused = (reason) => ({
    status: 400,
    body: { reason, message: reason.toLowerCase().replaceAll('_', ' ') },
});
//# sourceMappingURL=nagad.told.js.map