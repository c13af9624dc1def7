import { textOf } from '../call.js';
import { openPayout } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { transactionList } from '../transaction.list.js';
import { unseal } from './nagad.seal.js';
import { nagadSandbox, refused, told } from './nagad.told.js';
const PAGE = 100;
/** Money to customers, and the merchant's report of both directions. */
export function nagadPayoutRoutes(fastify, stage) {
    fastify.post('/disbursement/transfer/:merchant/:reference', (request, reply) => {
        const secret = unseal(stage.keys, textOf(request, 'sensitiveData'), textOf(request, 'signature'));
        const { reference } = request.params;
        return moneyCall(stage, reply, {
            operation: 'nagad.transfer',
            reference,
            party: secret?.['receiver'] ?? '',
            commit: (faults) => secret?.['orderId'] === reference ? transfer(stage, secret, faults) : refused('INVALID_SIGNATURE'),
        });
    });
    fastify.get('/disbursement/status/:merchant/:reference', (request, reply) => plainCall(stage, reply, () => {
        const payment = stage.book.byReference('nagad', 'payout', request.params.reference);
        return payment ? told(payment) : refused('ORDER_NOT_FOUND');
    }));
    fastify.get('/report/:merchant', (request, reply) => plainCall(stage, reply, () => report(stage, request)));
}
/** An order's number is used once, whatever became of it. */
function transfer(stage, secret, faults) {
    const { orderId: reference = '', amount = '', receiver: party = '', currencyCode } = secret;
    if (currencyCode !== '050' || (parseHundredths(amount) ?? 0n) < 1n)
        return refused('INVALID_AMOUNT');
    if (stage.book.byReference('nagad', 'payout', reference))
        return refused('DUPLICATE_ORDER_ID');
    const wish = { provider: 'nagad', reference, amount, currency: 'BDT', party };
    const refusal = /^01[3-9]\d{8}$/.test(party) ? null : 'no_account';
    return told(openPayout(stage, wish, { faults, refusal }));
}
function report(stage, { params: { merchant }, query }) {
    if (merchant !== nagadSandbox.merchantId)
        return refused('INVALID_MERCHANT');
    const span = { from: Date.parse(query['from'] ?? ''), to: Date.parse(query['to'] ?? '') };
    const all = transactionList(stage, 'nagad', span);
    const page = Number(query['page'] ?? 1);
    const transactions = all.slice((page - 1) * PAGE, page * PAGE).map((line) => ({
        serviceType: line.direction === 'payin' ? 'PAYMENT' : 'DISBURSEMENT',
        orderId: line.reference,
        amount: line.amount,
        currencyCode: '050',
        status: line.returned ? 'Reversed' : 'Success',
        issuerPaymentRefNo: line.trxId,
        issuerPaymentDateTime: new Date(line.at).toISOString(),
    }));
    const nextPage = page * PAGE < all.length ? String(page + 1) : null;
    return { status: 200, body: { transactions, nextPage } };
}
//# sourceMappingURL=nagad.payout.js.map