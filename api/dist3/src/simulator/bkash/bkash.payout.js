import { textOf } from '../call.js';
import { openPayout } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { bkashCodes, codeOf, error } from './bkash.codes.js';
const STATUS = {
    open: 'Initiated',
    authorised: 'Initiated',
    pending: 'Pending',
    succeeded: 'Completed',
    failed: 'Failed',
    cancelled: 'Cancelled',
    returned: 'Returned',
};
const MOST = 25000000n;
export function bkashPayoutRoutes(fastify, stage) {
    fastify.post('/payment/b2cPayment', (request, reply) => moneyCall(stage, reply, {
        operation: 'bkash.b2cPayment',
        reference: textOf(request, 'merchantInvoiceNumber'),
        party: textOf(request, 'receiverMSISDN'),
        commit: (faults) => pay(stage, request, faults),
    }));
    fastify.post('/payment/b2cPayment/status', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.byReference('bkash', 'payout', textOf(request, 'merchantInvoiceNumber'));
        return payment ? told(payment) : error('notFound');
    }));
}
/** Money to a customer. An invoice number is used once, whatever became of it. */
function pay(stage, request, faults) {
    const [amount, reference] = [textOf(request, 'amount'), textOf(request, 'merchantInvoiceNumber')];
    const party = textOf(request, 'receiverMSISDN');
    if (!/^[\x21-\x7e]{1,255}$/.test(reference))
        return error('invalidInvoice');
    if (textOf(request, 'currency') !== 'BDT')
        return error('invalidCurrency');
    if ((parseHundredths(amount) ?? 0n) < 1n)
        return error('invalidAmount');
    if (stage.book.byReference('bkash', 'payout', reference))
        return error('duplicate');
    const tooMuch = (parseHundredths(amount) ?? 0n) > MOST ? 'limit' : null;
    const unknown = /^01[3-9]\d{8}$/.test(party) ? null : 'no_account';
    const id = `B2C${stage.random.text(12)}${stage.clock.ms}`;
    const wish = { provider: 'bkash', id, reference, amount, currency: 'BDT', party };
    const payment = openPayout(stage, wish, { faults, refusal: unknown ?? tooMuch });
    return payment.refusal ? error(codeOf[payment.refusal]) : told(payment);
}
const told = (payment) => {
    const code = payment.refusal === null ? null : bkashCodes[codeOf[payment.refusal]];
    return {
        status: 200,
        body: {
            trxID: payment.trxId,
            transactionStatus: STATUS[payment.state],
            amount: payment.told,
            b2cFee: '0.00',
            currency: payment.currency,
            merchantInvoiceNumber: payment.reference,
            receiverMSISDN: payment.party,
            completedTime: new Date(payment.changedAt).toISOString(),
            ...(code === null ? {} : { errorCode: code[0], errorMessage: code[1] }),
        },
    };
};
//# sourceMappingURL=bkash.payout.js.map