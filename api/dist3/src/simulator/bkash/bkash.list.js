import { transactionList } from '../transaction.list.js';
import { plainCall } from '../stage.js';
const PAGE = 100;
/** The merchant's statement, a page at a time: what bKash says it moved. */
export function bkashListRoute(fastify, stage) {
    fastify.get('/statement', (request, reply) => plainCall(stage, reply, () => {
        const { from = '', to = '', after = '0' } = request.query;
        const all = transactionList(stage, 'bkash', { from: Date.parse(from), to: Date.parse(to) });
        const start = Number(after);
        const transactions = all.slice(start, start + PAGE).map((line) => ({
            trxID: line.trxId,
            transactionType: line.direction === 'payin' ? 'Payment' : 'B2C Payment',
            transactionStatus: line.returned ? 'Returned' : 'Completed',
            amount: line.amount,
            currency: line.currency,
            merchantInvoiceNumber: line.reference,
            completedTime: new Date(line.at).toISOString(),
        }));
        const next = start + PAGE < all.length ? String(start + PAGE) : null;
        return { status: 200, body: { statusCode: '0000', transactions, next } };
    }));
}
//# sourceMappingURL=bkash.list.js.map