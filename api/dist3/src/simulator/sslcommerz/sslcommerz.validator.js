import { plainCall } from '../stage.js';
import { transactionList } from '../transaction.list.js';
import { sslcommerzSandbox } from './sslcommerz.sandbox.js';
import { told, validationId } from './sslcommerz.told.js';
const PAGE = 100;
const done = (body) => ({ status: 200, body: { APIConnect: 'DONE', ...body } });
const turnedAway = { status: 200, body: { APIConnect: 'FAILED' } };
/** Where a store asks what became of payments. */
export function sslcommerzValidatorRoutes(fastify, stage) {
    const answer = (request, reply, work) => plainCall(stage, reply, () => (isStore(request) ? work() : turnedAway));
    fastify.get('/validator/api/merchantTransIDvalidationAPI.php', (request, reply) => answer(request, reply, () => {
        const { sessionkey, tran_id = '' } = request.query;
        return sessionkey === undefined ? transactions(stage, tran_id) : session(stage, sessionkey);
    }));
    fastify.get('/validator/api/validationserverAPI.php', (request, reply) => answer(request, reply, () => validation(stage, request.query['val_id'] ?? '')));
    fastify.get('/validator/api/settlementReportAPI.php', (request, reply) => answer(request, reply, () => report(stage, request)));
}
const isStore = ({ query }) => query['store_id'] === sslcommerzSandbox.storeId &&
    query['store_passwd'] === sslcommerzSandbox.storePassword;
/** What its customers tried; a page nobody touched is no attempt. */
function transactions(stage, reference) {
    const payment = stage.book.byReference('sslcommerz', 'payin', reference);
    const element = payment === null || payment.state === 'open' ? [] : [told(payment)];
    return done({ no_of_trans_found: element.length, element });
}
function session(stage, id) {
    const payment = stage.book.find('sslcommerz', id);
    return payment
        ? done({ sessionkey: id, ...told(payment) })
        : { status: 200, body: { APIConnect: 'INVALID_REQUEST' } };
}
function validation(stage, id) {
    const payment = stage.book.find('sslcommerz', id.replace(/^VAL/, ''));
    return payment?.state === 'succeeded' && validationId(payment) === id
        ? done(told(payment))
        : done({ status: 'INVALID_TRANSACTION' });
}
/** What it settles with the store, a page at a time. */
function report(stage, { query }) {
    const span = { from: Date.parse(query['from'] ?? ''), to: Date.parse(query['to'] ?? '') };
    const all = transactionList(stage, 'sslcommerz', span);
    const page = Number(query['page'] ?? 1);
    const element = all.slice((page - 1) * PAGE, page * PAGE).map((line) => ({
        status: line.returned ? 'CHARGEBACK' : 'VALID',
        tran_date: new Date(line.at).toISOString(),
        tran_id: line.reference,
        bank_tran_id: line.trxId,
        currency_type: line.currency,
        currency_amount: line.amount,
    }));
    return done({ element, ...(page * PAGE < all.length ? { next_page: String(page + 1) } : {}) });
}
//# sourceMappingURL=sslcommerz.validator.js.map