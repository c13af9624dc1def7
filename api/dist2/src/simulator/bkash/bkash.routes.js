import { textOf } from '../call.js';
import { hostedCheckoutRoutes } from '../hosted.checkout.js';
import { note, plainCall } from '../stage.js';
import { TokenDesk } from '../token.desk.js';
import { bkashListRoute } from './bkash.list.js';
import { bkashPayinRoutes } from './bkash.payin.js';
import { bkashPayoutRoutes } from './bkash.payout.js';
import { bkashSandbox } from './bkash.sandbox.js';
/** bKash's tokenized checkout, its payouts, and the certificate of its notifications. */
export function bkashRoutes(fastify, stage) {
    const desk = new TokenDesk('bkash', stage);
    tokenRoutes(fastify, stage, desk);
    fastify.get('/sns/SimpleNotificationService-practice.pem', (_request, reply) => reply.type('application/x-pem-file').send(stage.keys.named('bkash').certificate));
    hostedCheckoutRoutes(fastify, stage, checkout);
    void fastify.register(async (merchants) => {
        merchants.addHook('preHandler', async (request, reply) => {
            const { authorization, 'x-app-key': appKey } = request.headers;
            const known = appKey === bkashSandbox.appKey && desk.accepts(authorization?.replace(/^Bearer /, ''));
            if (!known)
                await reply.code(401).send({ message: 'Unauthorized' });
        });
        bkashPayinRoutes(merchants, stage);
        bkashPayoutRoutes(merchants, stage);
        bkashListRoute(merchants, stage);
    });
}
const checkout = {
    provider: 'bkash',
    brand: 'bKash',
    pays: null,
    back: (payment, status) => {
        const url = new URL(payment.details['callback']);
        url.searchParams.set('paymentID', payment.id);
        url.searchParams.set('status', status);
        return url.href;
    },
};
function tokenRoutes(fastify, stage, desk) {
    const answer = (request, reply, issue) => plainCall(stage, reply, () => {
        if (!isMerchant(request))
            return { status: 200, body: { statusCode: '9999', statusMessage: 'Wrong credentials' } };
        const issued = issue();
        const operation = 'bkash.token';
        note(stage, { kind: 'call', operation, reference: '', answer: issued ? '200' : '403' });
        return issued
            ? { status: 200, body: granted(issued) }
            : { status: 403, body: { message: 'Forbidden' } };
    });
    fastify.post('/tokenized/checkout/token/grant', (request, reply) => answer(request, reply, () => desk.grant()));
    fastify.post('/tokenized/checkout/token/refresh', (request, reply) => answer(request, reply, () => desk.refresh(textOf(request, 'refresh_token'))));
}
const isMerchant = (request) => request.headers['username'] === bkashSandbox.username &&
    request.headers['password'] === bkashSandbox.password &&
    textOf(request, 'app_key') === bkashSandbox.appKey &&
    textOf(request, 'app_secret') === bkashSandbox.appSecret;
const granted = ({ token, refreshToken, lifeMs }) => ({
    statusCode: '0000',
    statusMessage: 'Successful',
    id_token: token,
    token_type: 'Bearer',
    expires_in: lifeMs / 1_000,
    refresh_token: refreshToken,
});
//# sourceMappingURL=bkash.routes.js.map