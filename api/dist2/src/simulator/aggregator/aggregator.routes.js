import { createHmac } from 'node:crypto';
import { textOf } from '../call.js';
import { openPayout } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { transactionList } from '../transaction.list.js';
import { aggregatorSandbox, told } from './aggregator.told.js';
const PAGE = 100;
/** A call that was signed earlier is somebody's copy. */
const FRESH_MS = 10 * 60_000;
/** Payouts to mobile numbers; every call carries a signature of its own. */
export function aggregatorRoutes(fastify, stage) {
    const bodies = new WeakMap();
    fastify.removeContentTypeParser('application/json');
    fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
        bodies.set(request, String(body));
        done(null, body === '' ? null : JSON.parse(String(body)));
    });
    fastify.addHook('preHandler', async (request, reply) => {
        if (!isSigned(request, bodies.get(request) ?? '', stage))
            await reply.code(401).send({ code: 'INVALID_SIGNATURE' });
    });
    fastify.post('/payouts', (request, reply) => {
        const beneficiary = request.body?.beneficiary;
        const party = typeof beneficiary?.account === 'string' ? beneficiary.account : '';
        return moneyCall(stage, reply, {
            operation: 'aggregator.payout',
            reference: textOf(request, 'external_id'),
            party,
            commit: (faults) => pay(stage, { request, party }, faults),
        });
    });
    fastify.get('/payouts/external/:id', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.byReference('aggregator', 'payout', request.params.id);
        return payment
            ? { status: 200, body: told(payment) }
            : { status: 404, body: { code: 'PAYOUT_NOT_FOUND' } };
    }));
    fastify.get('/payouts', (request, reply) => plainCall(stage, reply, () => list(stage, request.query)));
}
function isSigned({ headers }, body, { clock }) {
    const { login, secret } = aggregatorSandbox;
    const date = String(headers['x-date']);
    const expected = createHmac('sha256', secret).update(`${login}${date}${body}`).digest('hex');
    const isFresh = clock.ms - clock.aheadMs - Date.parse(date) < FRESH_MS;
    return (isFresh &&
        headers['x-login'] === login &&
        headers.authorization === `V2-HMAC-SHA256, Signature: ${expected}`);
}
const refused = (code) => ({ status: 422, body: { code } });
/** A repeat is answered with what is there. */
function pay(stage, { request, party }, faults) {
    const [reference, amount] = [textOf(request, 'external_id'), textOf(request, 'amount')];
    if (!/^[\x21-\x7e]{1,64}$/.test(reference))
        return refused('INVALID_EXTERNAL_ID');
    if (textOf(request, 'currency') !== 'BDT' || (parseHundredths(amount) ?? 0n) < 1n)
        return refused('INVALID_AMOUNT');
    const known = stage.book.byReference('aggregator', 'payout', reference);
    if (known)
        return { status: 409, body: told(known) };
    const wish = { provider: 'aggregator', reference, amount, currency: 'BDT', party };
    const refusal = /^01[3-9]\d{8}$/.test(party) ? null : 'no_account';
    return { status: 201, body: told(openPayout(stage, wish, { faults, refusal })) };
}
function list(stage, query) {
    const span = { from: Date.parse(query['from'] ?? ''), to: Date.parse(query['to'] ?? '') };
    const all = transactionList(stage, 'aggregator', span);
    const start = Number(query['cursor'] ?? 0);
    const data = all.slice(start, start + PAGE).map((line) => ({
        operator_reference: line.trxId,
        external_id: line.reference,
        status: line.returned ? 'REFUNDED' : 'DELIVERED',
        amount: line.amount,
        currency: line.currency,
        updated_at: new Date(line.at).toISOString(),
    }));
    return {
        status: 200,
        body: { data, next_cursor: start + PAGE < all.length ? String(start + PAGE) : null },
    };
}
//# sourceMappingURL=aggregator.routes.js.map