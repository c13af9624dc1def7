import { createHash } from 'node:crypto';
import { textOf } from '../call.js';
import { openPayout } from '../fate.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall } from '../stage.js';
import { transactionList } from '../transaction.list.js';
import { error, ERRORS, plain, skrillSandbox, status, transaction, xml } from './skrill.told.js';
/** Skrill's automated payments: prepare, transfer, and questions about either. */
export function skrillRoutes(fastify, stage) {
    // A session that a restart forgot is over; nothing has moved in it.
    const sessions = new Map();
    fastify.post('/app/pay.pl', (request, reply) => {
        if (textOf(request, 'action') !== 'transfer')
            return plainCall(stage, reply, () => prepare(stage, sessions, request));
        return transfer(stage, reply, sessions.get(textOf(request, 'sid')));
    });
    fastify.post('/app/query.pl', (request, reply) => plainCall(stage, reply, () => answer(stage, request)));
}
const isMerchant = (request) => textOf(request, 'email') === skrillSandbox.email &&
    textOf(request, 'password') === createHash('md5').update(skrillSandbox.apiPassword).digest('hex');
function prepare({ random, book }, sessions, request) {
    if (!isMerchant(request))
        return error('CANNOT_LOGIN');
    const [reference, amount] = [textOf(request, 'frn_trn_id'), textOf(request, 'amount')];
    const party = textOf(request, 'bnf_email');
    if (!/^[\x21-\x7e]{1,100}$/.test(reference) || !party.includes('@'))
        return error('INVALID_OR_MISSING_PARAMETER');
    if (textOf(request, 'currency') !== 'USD' || (parseHundredths(amount) ?? 0n) < 1n)
        return error('INVALID_AMOUNT');
    if (book.byReference('skrill', 'payout', reference))
        return error('FRN_TRN_ID_NOT_UNIQUE');
    const sid = random.text(32);
    sessions.set(sid, { reference, amount, party });
    return xml(`<sid>${sid}</sid>`);
}
function transfer(stage, reply, prepared) {
    return moneyCall(stage, reply, {
        operation: 'skrill.transfer',
        reference: prepared?.reference ?? '',
        party: prepared?.party ?? '',
        commit: (faults) => (prepared ? execute(stage, prepared, faults) : error('SESSION_EXPIRED')),
    });
}
/** Two sessions of one reference: the first that is executed counts. */
function execute(stage, prepared, faults) {
    if (stage.book.byReference('skrill', 'payout', prepared.reference))
        return error('ALREADY_EXECUTED');
    const payment = openPayout(stage, { provider: 'skrill', currency: 'USD', ...prepared }, { faults });
    return payment.refusal ? error(ERRORS[payment.refusal]) : transaction(payment);
}
function answer(stage, request) {
    if (!isMerchant(request))
        return plain('401\t\tCannot login');
    if (textOf(request, 'action') === 'history')
        return history(stage, request);
    const reference = textOf(request, 'trn_id');
    const payment = stage.book.byReference('skrill', 'payout', reference);
    return payment ? status(payment) : plain(`403\t\tTransaction not found: ${reference}`);
}
const COLUMNS = 'ID,Time (UTC),Type,Transaction Details,[-] USD,[+] USD,Status,Reference,Amount Sent,Currency sent';
/** Both days included, as comma-separated lines. */
function history(stage, request) {
    const day = (name) => Date.parse(textOf(request, name).split('-').reverse().join('-'));
    const span = { from: day('start_date'), to: day('end_date') + 86_400_000 };
    const lines = transactionList(stage, 'skrill', span).map((line) => [
        line.trxId,
        new Date(line.at).toISOString(),
        'Send Money',
        'to a beneficiary',
        line.amount,
        '',
        line.returned ? 'chargeback' : 'processed',
        line.reference,
        line.amount,
        line.currency,
    ].join(','));
    return plain([COLUMNS, ...lines, ''].join('\n'));
}
//# sourceMappingURL=skrill.routes.js.map