import { textOf } from '../call.js';
import { hostedCheckoutRoutes } from '../hosted.checkout.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { nagadPayoutRoutes } from './nagad.payout.js';
import { merchantKeys, seal, unseal } from './nagad.seal.js';
import { nagadSandbox, refused, told } from './nagad.told.js';
/** A checkout nobody finished in a day is closed. */
const OPEN_MS = 24 * 3_600_000;
/** Until the merchant says how much it is for. */
const NO_AMOUNT = '0';
/** Nagad's checkout in two sealed steps, its verification, its payouts. */
export function nagadRoutes(fastify, stage) {
    fastify.get('/practice-merchant/keys', () => merchantKeys(stage.keys));
    hostedCheckoutRoutes(fastify, stage, checkout);
    void fastify.register(async (api) => {
        checkoutRoutes(api, stage);
        nagadPayoutRoutes(api, stage);
    }, { prefix: '/api/dfs' });
}
const checkout = {
    provider: 'nagad',
    brand: 'Nagad',
    pays: 'nagad.pay',
    back: ({ details, reference, id }, end) => {
        const url = new URL(details['callback']);
        const status = { success: 'Success', cancel: 'Aborted', failure: 'Failed' }[end];
        const answer = { merchant: nagadSandbox.merchantId, order_id: reference, payment_ref_id: id, status };
        for (const [name, value] of Object.entries(answer))
            url.searchParams.set(name, value);
        return url.href;
    },
};
function checkoutRoutes(fastify, stage) {
    fastify.post('/check-out/initialize/:merchant/:id', (request, reply) => moneyCall(stage, reply, {
        operation: 'nagad.initialize',
        reference: request.params.id,
        party: '',
        commit: () => initialize(stage, request),
    }));
    fastify.post('/check-out/complete/:id', (request, reply) => plainCall(stage, reply, () => complete(stage, request)));
    fastify.get('/verify/payment/:id', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.find('nagad', request.params.id);
        return payment?.direction === 'payin' ? told(payment) : refused('PAYMENT_NOT_FOUND');
    }));
}
const openedBy = ({ keys }, request) => unseal(keys, textOf(request, 'sensitiveData'), textOf(request, 'signature'));
/** The merchant makes an order known, and is told its number and a riddle only it can read. */
function initialize(stage, request) {
    const { merchant, id: reference } = request.params;
    const secret = openedBy(stage, request);
    if (secret === null)
        return refused('INVALID_SIGNATURE');
    if (merchant !== nagadSandbox.merchantId || secret['merchantId'] !== merchant)
        return refused('INVALID_MERCHANT');
    if (secret['orderId'] !== reference || !/^[\w-]{1,64}$/.test(reference))
        return refused('INVALID_ORDER_ID');
    if (stage.book.byReference('nagad', 'payin', reference)?.state === 'succeeded')
        return refused('DUPLICATE_ORDER_ID');
    const [id, challenge] = [stage.random.text(32), stage.random.text(40)];
    stage.book.open({
        provider: 'nagad',
        direction: 'payin',
        id,
        reference,
        amount: NO_AMOUNT,
        told: NO_AMOUNT,
        currency: 'BDT',
        party: '',
        state: 'authorised',
        refusal: null,
        trxId: null,
        due: { at: stage.clock.ms + OPEN_MS, to: 'cancelled' },
        details: { challenge },
    });
    const acceptDateTime = new Date(stage.clock.ms).toISOString();
    return { status: 200, body: seal(stage.keys, { paymentReferenceId: id, challenge, acceptDateTime }) };
}
/** The riddle solved and the amount said, there is a page to pay on. */
function complete(stage, request) {
    const payment = stage.book.find('nagad', request.params.id);
    const secret = openedBy(stage, request);
    const callback = textOf(request, 'merchantCallbackURL');
    if (payment === null)
        return refused('PAYMENT_NOT_FOUND');
    if (secret === null || secret['challenge'] !== payment.details['challenge'])
        return refused('INVALID_SIGNATURE');
    const amount = secret['amount'] ?? '';
    if (secret['orderId'] !== payment.reference || !URL.canParse(callback))
        return refused('INVALID_ORDER_ID');
    if (secret['currencyCode'] !== '050' || (parseHundredths(amount) ?? 0n) < 100n)
        return refused('INVALID_AMOUNT');
    stage.book.change(payment, {
        amount,
        told: amount,
        state: 'open',
        due: payment.due,
        details: { callback },
    });
    return {
        status: 200,
        body: { callBackUrl: `${stage.url()}/nagad/checkout/${payment.id}`, status: 'Success' },
    };
}
//# sourceMappingURL=nagad.routes.js.map