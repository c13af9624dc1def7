import { textOf } from '../call.js';
import { openPayout } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { TokenDesk } from '../token.desk.js';
import { transactionList } from '../transaction.list.js';
import { paypalSandbox } from './paypal.sandbox.js';
import { headerOf, itemOf } from './paypal.told.js';
const textual = (value) => (typeof value === 'string' ? value : '');
/** PayPal's sign-in, payouts, transaction search, and the certificate of its messages. */
export function paypalRoutes(fastify, stage) {
    const desk = new TokenDesk('paypal', stage);
    fastify.post('/v1/oauth2/token', (request, reply) => plainCall(stage, reply, () => signIn(desk, request)));
    fastify.get('/v1/notifications/certs/practice.pem', (_request, reply) => reply.type('application/x-pem-file').send(stage.keys.named('paypal').certificate));
    void fastify.register(async (merchants) => {
        merchants.addHook('preHandler', async ({ headers: { authorization } }, reply) => {
            if (!desk.accepts(/^Bearer (.+)$/.exec(authorization ?? '')?.[1]))
                await reply
                    .code(401)
                    .send({ error: 'invalid_token', error_description: 'Token signature verification failed' });
        });
        merchantRoutes(merchants, stage);
    });
}
function merchantRoutes(fastify, stage) {
    fastify.post('/v1/payments/payouts', (request, reply) => {
        const batch = (request.body ?? {});
        return moneyCall(stage, reply, {
            operation: 'paypal.payouts',
            reference: textual(batch.sender_batch_header?.sender_batch_id),
            party: textual(batch.items?.[0]?.receiver),
            commit: (faults) => pay(stage, batch, faults),
        });
    });
    fastify.get('/v1/payments/payouts/:id', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.find('paypal', request.params.id);
        if (payment === null)
            return error(404, 'RESOURCE_NOT_FOUND');
        return { status: 200, body: { batch_header: headerOf(payment, 'SUCCESS'), items: [itemOf(payment)] } };
    }));
    fastify.get('/v1/reporting/transactions', (request, reply) => plainCall(stage, reply, () => search(stage, request.query)));
}
const error = (status, name, more = {}) => ({
    status,
    body: { name, message: name.toLowerCase().replaceAll('_', ' '), ...more },
});
function signIn(desk, request) {
    const { clientId, clientSecret } = paypalSandbox;
    const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    const isKnown = request.headers.authorization === basic && textOf(request, 'grant_type') === 'client_credentials';
    const issued = isKnown ? desk.grant() : null;
    if (issued === null)
        return { status: isKnown ? 429 : 401, body: { error: 'invalid_client' } };
    const body = { access_token: issued.token, token_type: 'Bearer', expires_in: issued.lifeMs / 1_000 };
    return { status: 200, body };
}
/** A batch's number is used once in thirty days, and here for ever. */
function pay(stage, { sender_batch_header: header, items }, faults) {
    const [item] = items ?? [];
    const [reference, amount] = [textual(item?.sender_item_id), textual(item?.amount?.value)];
    const isOne = items?.length === 1 && header?.sender_batch_id === reference && item?.recipient_type === 'EMAIL';
    if (!isOne || !/^[\x21-\x7e]{1,63}$/.test(reference))
        return error(400, 'VALIDATION_ERROR');
    if (item?.amount?.currency !== 'USD' || (parseHundredths(amount) ?? 0n) < 1n)
        return error(400, 'VALIDATION_ERROR');
    const known = stage.book.byReference('paypal', 'payout', reference);
    if (known)
        return duplicate(stage, known.id);
    const party = textual(item.receiver);
    const wish = { provider: 'paypal', id: stage.random.text(13), reference, amount, currency: 'USD', party };
    const payment = openPayout(stage, wish, { faults });
    return { status: 201, body: { batch_header: headerOf(payment, 'PENDING') } };
}
const duplicate = (stage, id) => error(400, 'USER_BUSINESS_ERROR', {
    details: [
        {
            field: 'SENDER_BATCH_ID',
            location: 'body',
            issue: 'Batch with given sender_batch_id already exists',
        },
    ],
    links: [{ href: `${stage.url()}/paypal/v1/payments/payouts/${id}`, rel: 'self', method: 'GET' }],
});
/** What moved, a page at a time, and what waits for its receiver. */
function search(stage, query) {
    const span = { from: Date.parse(query['start_date'] ?? ''), to: Date.parse(query['end_date'] ?? '') };
    if (!(span.to - span.from <= 31 * 86_400_000))
        return error(400, 'INVALID_REQUEST');
    const [size, page] = [Number(query['page_size'] ?? 100), Number(query['page'] ?? 1)];
    const waiting = stage.book
        .waiting('paypal')
        .map(({ changedAt: at, told: amount, trxId, ...payment }) => ({
        ...payment,
        at,
        amount,
        trxId: trxId ?? '',
    }))
        .map((payment) => ({ ...payment, status: 'P' }));
    const moved = transactionList(stage, 'paypal', span).map((line) => ({
        ...line,
        status: line.returned ? 'V' : 'S',
    }));
    const all = [...moved, ...waiting];
    const transaction_details = all.slice((page - 1) * size, page * size).map((line) => ({
        transaction_info: {
            transaction_id: line.trxId,
            transaction_event_code: 'T0001',
            transaction_updated_date: new Date(line.at).toISOString(),
            transaction_amount: { currency_code: line.currency, value: `-${line.amount}` },
            transaction_status: line.status,
            custom_field: line.reference,
        },
    }));
    const total_pages = Math.max(1, Math.ceil(all.length / size));
    return { status: 200, body: { transaction_details, page, total_items: all.length, total_pages } };
}
//# sourceMappingURL=paypal.routes.js.map