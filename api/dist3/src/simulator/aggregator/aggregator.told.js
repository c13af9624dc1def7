/** The merchant that the practice aggregator knows. */
export const aggregatorSandbox = { login: 'practice-login', secret: 'practice-aggregator-secret' };
const STATUS = {
    open: 'RECEIVED',
    authorised: 'RECEIVED',
    pending: 'PROCESSING',
    succeeded: 'DELIVERED',
    failed: 'REJECTED',
    cancelled: 'CANCELLED',
    returned: 'REFUNDED',
};
const REASONS = {
    no_account: 'BENEFICIARY_NOT_FOUND',
    blocked: 'BENEFICIARY_BLOCKED',
    limit: 'LIMIT_EXCEEDED',
    funds: 'INSUFFICIENT_FUNDS',
    decline: 'OPERATOR_DECLINED',
    wrong_pin: 'OPERATOR_DECLINED',
};
/** A payout in the aggregator's words. */
export const told = (payment) => ({
    id: payment.id,
    external_id: payment.reference,
    operator_reference: payment.trxId ?? '',
    status: STATUS[payment.state],
    ...(payment.refusal === null ? {} : { status_reason: REASONS[payment.refusal] }),
    amount: payment.told,
    currency: payment.currency,
    updated_at: new Date(payment.changedAt).toISOString(),
});
//# sourceMappingURL=aggregator.told.js.map