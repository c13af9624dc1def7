import { checkoutHeaders, checkoutPage, languageOf } from './checkout.page.js';
import { newTrxId, refusalIn, settlementOf } from './fate.js';
import { moneyCall } from './stage.js';
const MOST_WRONG_PINS = 3;
/** `/checkout/:id`, under the provider's own prefix. */
export function hostedCheckoutRoutes(fastify, stage, hosted) {
    const turn = (request, reply, act) => {
        const payment = stage.book.find(hosted.provider, request.params.id);
        if (payment?.direction !== 'payin')
            return reply.code(404).send('There is no such payment.');
        return act({ hosted, stage, payment, request, reply });
    };
    fastify.get('/checkout/:id', (request, reply) => turn(request, reply, show));
    fastify.post('/checkout/:id', (request, reply) => turn(request, reply, (taken) => (taken.payment.state === 'open' ? answer(taken) : show(taken))));
}
function answer(turn) {
    const { stage, payment, request, reply } = turn;
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    switch (form.get('outcome')) {
        case 'approve':
            return approve(turn, form.get('wallet') ?? (payment.party || '01770618575'));
        case 'cancel':
            stage.book.change(payment, { state: 'cancelled' });
            return back(turn, 'cancel');
        case 'wrong_pin': {
            const wrong = Number(payment.details['wrongPins'] ?? 0) + 1;
            const details = { ...payment.details, wrongPins: String(wrong) };
            if (wrong < MOST_WRONG_PINS)
                return show({ ...turn, payment: stage.book.change(payment, { details, due: payment.due }) });
            stage.book.change(payment, { details, state: 'failed', refusal: 'wrong_pin' });
            return back(turn, 'failure');
        }
        default:
            return reply.code(400).send('Approve, cancel, or try a wrong PIN.');
    }
}
function approve(turn, party) {
    const { stage, payment, hosted, reply } = turn;
    if (hosted.pays === null) {
        stage.book.change(payment, { state: 'authorised', party, due: payment.due });
        return back(turn, 'success');
    }
    return moneyCall(stage, reply, {
        operation: hosted.pays,
        reference: payment.reference,
        party,
        commit: (faults) => settle(turn, party, faults),
    });
}
function settle({ stage, payment, hosted }, party, faults) {
    const to = (end) => ({
        status: 303,
        body: '',
        headers: { location: hosted.back(payment, end) },
    });
    const twin = stage.book.byReference(hosted.provider, 'payin', payment.reference);
    const refusal = twin?.state === 'succeeded' ? 'decline' : refusalIn(faults);
    if (refusal) {
        stage.book.change(payment, { state: 'failed', refusal, party });
        return to('failure');
    }
    const { details, ...settlement } = settlementOf(payment, faults, stage.clock.ms);
    const risk = faults.has('risky') ? { risk: '1' } : {};
    const trxId = newTrxId(stage.random);
    stage.book.change(payment, { ...settlement, details: { ...details, ...risk }, party, trxId });
    return to('success');
}
const back = ({ hosted, payment, reply }, end) => reply.code(303).header('location', hosted.back(payment, end)).send();
function show({ hosted, payment, request, reply }) {
    const page = checkoutPage({
        brand: hosted.brand,
        amount: payment.amount,
        currency: payment.currency,
        invoice: payment.reference,
        open: payment.state === 'open',
        wrongPin: payment.details['wrongPins'] !== undefined,
    }, languageOf(request.headers['accept-language']));
    return reply.headers(checkoutHeaders).send(page);
}
//# sourceMappingURL=hosted.checkout.js.map