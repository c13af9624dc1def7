import { formatHundredths, parseHundredths } from './hundredths.js';
const REFUSALS = ['no_account', 'blocked', 'limit', 'funds', 'decline'];
export const refusalIn = (faults) => REFUSALS.find((refusal) => refusal !== 'wrong_pin' && faults.has(refusal)) ?? null;
/** What the faults make of money that is about to move: at once, later, told wrongly, coming back. */
export function settlementOf(payment, faults, at) {
    const slowMs = faults.get('slow');
    const bounceMs = faults.get('bounce');
    const told = faults.has('amount_off')
        ? formatHundredths((parseHundredths(payment.amount) ?? 0n) + 1n)
        : payment.amount;
    const details = bounceMs === undefined ? payment.details : { ...payment.details, bounceMs: String(bounceMs) };
    if (slowMs === undefined)
        return { state: 'succeeded', told, due: null, details };
    return { state: 'pending', told, due: { at: at + slowMs, to: 'succeeded' }, details };
}
/** Ten letters and digits, as on a receipt. */
export const newTrxId = (random) => random.text(10);
/** A new payout, as its faults will have it: moved, pending or refused. */
export function openPayout({ book, clock, random }, wish, { faults, refusal = null }) {
    const why = refusal ?? refusalIn(faults);
    const facts = {
        id: `${random.text(16)}${clock.ms}`,
        ...wish,
        direction: 'payout',
        told: wish.amount,
        refusal: why,
        details: {},
    };
    if (why)
        return book.open({ ...facts, state: 'failed', trxId: null, due: null });
    return book.open({ ...facts, ...settlementOf(facts, faults, clock.ms), trxId: newTrxId(random) });
}
//# sourceMappingURL=fate.js.map