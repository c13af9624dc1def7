import { amountTold, nothingKnown } from '../provider.reading.js';
const STATES = {
    '2': 'succeeded',
    '1': 'pending',
    '0': 'pending',
    '-1': 'failed',
    '-2': 'failed',
    '-3': 'returned',
};
const HISTORY_STATES = { processed: 'succeeded', chargeback: 'returned' };
const REASONS = {
    BENEFICIARY_NOT_FOUND: 'NO_SUCH_ACCOUNT',
    BENEFICIARY_LOCKED: 'ACCOUNT_CANNOT_RECEIVE',
    LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
    BALANCE_NOT_ENOUGH: 'PROVIDER_FUNDS',
    PAYMENT_DENIED: 'DECLINED',
    INVALID_EMAIL: 'NO_SUCH_ACCOUNT',
};
const OUR_MISTAKES = new Set(['CANNOT_LOGIN', 'LOGIN_INVALID', 'IP_NOT_ALLOWED']);
/** Text between the first tags of that name, in the few flat documents that Skrill answers with. */
export const tagIn = (xml, name) => new RegExp(`<${name}>([^<]{0,500})</${name}>`).exec(xml)?.[1]?.trim() ?? '';
export const isOurMistake = (error) => OUR_MISTAKES.has(error);
/** Only an error that is known to have moved nothing is a refusal; after any other Skrill is asked. */
export const isRefusal = (error) => error in REASONS;
/** What the transfer step answered. */
export function transferred(xml) {
    const state = STATES[tagIn(xml, 'status')];
    if (state === undefined)
        return nothingKnown('unknown');
    return {
        state,
        externalId: tagIn(xml, 'id') || null,
        amount: amountTold(tagIn(xml, 'amount'), tagIn(xml, 'currency'), 'USD'),
        reason: state === 'failed' ? 'DECLINED' : null,
    };
}
export const refused = (error) => ({
    ...nothingKnown('failed'),
    reason: REASONS[error] ?? 'DECLINED',
});
/** "200 OK" and a line of fields, or a code that says why not. */
export function asked(text, reference) {
    const [head = '', line = ''] = text.split(/\r?\n/);
    const code = /^(\d{3})\b/.exec(head)?.[1];
    if (code === '403' && /not found/i.test(head))
        return nothingKnown('absent');
    const fields = new URLSearchParams(line);
    const state = STATES[fields.get('status') ?? ''];
    if (code !== '200' || state === undefined || fields.get('transaction_id') !== reference)
        return nothingKnown('unknown');
    return {
        state,
        externalId: fields.get('mb_transaction_id'),
        amount: amountTold(fields.get('mb_amount') ?? '', fields.get('mb_currency') ?? '', 'USD'),
        reason: reasonOf(state, fields.get('failed_reason') ?? ''),
    };
}
function reasonOf(state, told) {
    if (state === 'failed')
        return REASONS[told] ?? 'DECLINED';
    return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}
/** The history is lines of values with commas between, its first line the names. Only what we sent concerns us. */
export function historyIn(text) {
    const [head = '', ...lines] = text.trim().split(/\r?\n/).map(cells);
    const places = new Map([...head].map((name, place) => [name, place]));
    return lines.flatMap((line) => {
        const cell = (name) => line[places.get(name) ?? -1] ?? '';
        if (cell('Type') !== 'Send Money')
            return [];
        const state = HISTORY_STATES[cell('Status')];
        const amount = amountTold(cell('Amount Sent'), cell('Currency sent'), 'USD');
        const at = new Date(cell('Time (UTC)'));
        if (!state || amount === null || Number.isNaN(at.getTime()))
            throw new Error('A line of the history of Skrill cannot be read.');
        const reason = state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
        const reference = cell('Reference');
        return [{ direction: 'payout', reference, state, amount, externalId: cell('ID'), reason, at }];
    });
}
const cells = (line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
//# sourceMappingURL=skrill.reading.js.map