const STATUS = {
    open: 'PENDING',
    authorised: 'PENDING',
    pending: 'PENDING',
    succeeded: 'VALID',
    failed: 'FAILED',
    cancelled: 'CANCELLED',
    returned: 'CHARGEBACK',
};
/** The number a payment is validated by. */
export const validationId = ({ id }) => `VAL${id}`;
/** A payment in SSLCommerz's words. */
export function told(payment) {
    const isRisky = payment.details['risk'] === '1';
    return {
        status: STATUS[payment.state],
        tran_date: new Date(payment.changedAt).toISOString(),
        tran_id: payment.reference,
        val_id: payment.state === 'succeeded' ? validationId(payment) : '',
        amount: payment.told,
        store_amount: payment.told,
        currency: payment.currency,
        bank_tran_id: payment.trxId ?? '',
        card_type: 'VISA-Practice',
        currency_type: payment.currency,
        currency_amount: payment.told,
        currency_rate: '1.0000',
        risk_level: isRisky ? '1' : '0',
        risk_title: isRisky ? 'Risky' : 'Safe',
    };
}
//# sourceMappingURL=sslcommerz.told.js.map