import { textOf } from '../call.js';
import { newTrxId, refusalIn, settlementOf } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { codeOf, failure } from './bkash.codes.js';
/** A checkout nobody finished in a day is closed. */
const OPEN_MS = 24 * 3_600_000;
const STATUS = {
    open: 'Initiated',
    authorised: 'Initiated',
    pending: 'Pending Authorized',
    succeeded: 'Completed',
    failed: 'Failed',
    cancelled: 'Cancelled',
    returned: 'Returned',
};
export function bkashPayinRoutes(fastify, stage) {
    fastify.post('/tokenized/checkout/create', (request, reply) => moneyCall(stage, reply, {
        operation: 'bkash.create',
        reference: textOf(request, 'merchantInvoiceNumber'),
        party: '',
        commit: () => create(stage, request),
    }));
    fastify.post('/tokenized/checkout/execute', (request, reply) => {
        const payment = stage.book.find('bkash', textOf(request, 'paymentID'));
        return moneyCall(stage, reply, {
            operation: 'bkash.execute',
            reference: payment?.reference ?? '',
            party: payment?.party ?? '',
            commit: (faults) => (payment ? execute(stage, payment, faults) : failure('invalidPayment')),
        });
    });
    fastify.post('/tokenized/checkout/payment/status', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.find('bkash', textOf(request, 'paymentID'));
        return payment?.direction === 'payin' ? told(payment) : failure('invalidPayment');
    }));
}
function create(stage, request) {
    const [amount, reference] = [textOf(request, 'amount'), textOf(request, 'merchantInvoiceNumber')];
    const callback = textOf(request, 'callbackURL');
    if (!URL.canParse(callback) || textOf(request, 'mode') !== '0011')
        return failure('missing');
    if (!/^[\x21-\x7e]{1,255}$/.test(reference))
        return failure('invalidInvoice');
    if (textOf(request, 'currency') !== 'BDT')
        return failure('invalidCurrency');
    if ((parseHundredths(amount) ?? 0n) < 100n)
        return failure('invalidAmount');
    if (stage.book.byReference('bkash', 'payin', reference)?.state === 'succeeded')
        return failure('duplicate');
    const id = `TR0011${stage.random.text(12)}${stage.clock.ms}`;
    const payment = stage.book.open({
        provider: 'bkash',
        direction: 'payin',
        id,
        reference,
        amount,
        told: amount,
        currency: 'BDT',
        party: textOf(request, 'payerReference'),
        state: 'open',
        refusal: null,
        trxId: null,
        due: { at: stage.clock.ms + OPEN_MS, to: 'cancelled' },
        details: { callback },
    });
    const { body } = told(payment);
    return {
        status: 200,
        body: {
            ...body,
            bkashURL: `${stage.url()}/bkash/checkout/${id}`,
            callbackURL: callback,
            successCallbackURL: `${callback}?paymentID=${id}&status=success`,
            failureCallbackURL: `${callback}?paymentID=${id}&status=failure`,
            cancelledCallbackURL: `${callback}?paymentID=${id}&status=cancel`,
        },
    };
}
/** The customer said yes; now the merchant does. */
function execute(stage, payment, faults) {
    if (payment.state === 'succeeded' || payment.state === 'pending')
        return failure('completed');
    if (payment.state === 'cancelled')
        return failure('cancelled');
    if (payment.state !== 'authorised')
        return failure('invalidState');
    const twin = stage.book.byReference('bkash', 'payin', payment.reference);
    if (twin && twin.id !== payment.id && twin.state === 'succeeded')
        return failure('duplicate');
    const refusal = refusalIn(faults);
    if (refusal) {
        stage.book.change(payment, { state: 'failed', refusal });
        return failure(codeOf[refusal]);
    }
    const settlement = settlementOf(payment, faults, stage.clock.ms);
    return told(stage.book.change(payment, { ...settlement, trxId: newTrxId(stage.random) }));
}
const told = (payment) => ({
    status: 200,
    body: {
        statusCode: '0000',
        statusMessage: 'Successful',
        paymentID: payment.id,
        mode: '0011',
        payerReference: payment.party,
        customerMsisdn: payment.party,
        ...(payment.trxId === null ? {} : { trxID: payment.trxId }),
        amount: payment.told,
        currency: payment.currency,
        intent: 'sale',
        merchantInvoiceNumber: payment.reference,
        transactionStatus: STATUS[payment.state],
        verificationStatus: payment.state === 'open' ? 'Incomplete' : 'Complete',
        paymentCreateTime: new Date(payment.openedAt).toISOString(),
    },
});
//# sourceMappingURL=bkash.payin.js.map