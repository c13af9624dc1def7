import { textOf } from '../call.js';
import { hostedCheckoutRoutes } from '../hosted.checkout.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall } from '../stage.js';
import { sslcommerzSandbox } from './sslcommerz.sandbox.js';
import { sslcommerzValidatorRoutes } from './sslcommerz.validator.js';
/** A session nobody used in this time is over. */
const OPEN_MS = 24 * 3_600_000;
/** SSLCommerz v4: sessions, its hosted page, the validator. */
export function sslcommerzRoutes(fastify, stage) {
    fastify.post('/gwprocess/v4/api.php', (request, reply) => moneyCall(stage, reply, {
        operation: 'sslcommerz.session',
        reference: textOf(request, 'tran_id'),
        party: '',
        commit: () => openSession(stage, request),
    }));
    hostedCheckoutRoutes(fastify, stage, checkout);
    sslcommerzValidatorRoutes(fastify, stage);
}
const checkout = {
    provider: 'sslcommerz',
    brand: 'SSLCommerz',
    pays: 'sslcommerz.pay',
    back: (payment, end) => {
        const url = new URL(payment.details[end]);
        url.searchParams.set('tran_id', payment.reference);
        return url.href;
    },
};
const failed = (failedreason) => ({
    status: 200,
    body: { status: 'FAILED', failedreason, sessionkey: '', GatewayPageURL: '' },
});
function openSession(stage, request) {
    const { storeId, storePassword } = sslcommerzSandbox;
    if (textOf(request, 'store_id') !== storeId || textOf(request, 'store_passwd') !== storePassword)
        return failed('Store Credential Error Or Store is De-active');
    const [amount, reference] = [textOf(request, 'total_amount'), textOf(request, 'tran_id')];
    const details = {
        success: textOf(request, 'success_url'),
        failure: textOf(request, 'fail_url'),
        cancel: textOf(request, 'cancel_url'),
    };
    if (!Object.values(details).every((url) => URL.canParse(url)))
        return failed("Invalid Information! 'success_url'");
    if (!/^[\x21-\x7e]{1,30}$/.test(reference))
        return failed("Invalid Information! 'tran_id' length must be 1 to 30");
    if (textOf(request, 'currency') !== 'BDT')
        return failed("Invalid Information! 'currency'");
    if ((parseHundredths(amount) ?? 0n) < 1000n)
        return failed("Invalid Information! 'total_amount' must be 10.00 to 500000.00");
    const id = stage.random.text(32);
    stage.book.open({
        provider: 'sslcommerz',
        direction: 'payin',
        id,
        reference,
        amount,
        told: amount,
        currency: 'BDT',
        party: '',
        state: 'open',
        refusal: null,
        trxId: null,
        due: { at: stage.clock.ms + OPEN_MS, to: 'cancelled' },
        details,
    });
    const GatewayPageURL = `${stage.url()}/sslcommerz/checkout/${id}`;
    return { status: 200, body: { status: 'SUCCESS', failedreason: '', sessionkey: id, GatewayPageURL } };
}
//# sourceMappingURL=sslcommerz.routes.js.map