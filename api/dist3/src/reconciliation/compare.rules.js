/** OURS_ONLY: we booked it, they have no line. STATE_DIFFERS: both know it, and only one says that money moved for good. */
export const ReconciliationKind = {
    OURS_ONLY: 'OURS_ONLY',
    THEIRS_ONLY: 'THEIRS_ONLY',
    AMOUNT_DIFFERS: 'AMOUNT_DIFFERS',
    STATE_DIFFERS: 'STATE_DIFFERS',
};
export const keyOf = ({ direction, reference }) => `${direction} ${reference}`;
/**
 * One record for each reference. Of the lines with one transaction id the last counts; transactions of one reference
 * add up, so that a payment made twice shows as twice the amount.
 */
export function theirRecords(lines) {
    const byKey = new Map();
    for (const line of lines) {
        const of = byKey.get(keyOf(line)) ?? new Map();
        byKey.set(keyOf(line), of.set(line.externalId ?? '', line));
    }
    return new Map([...byKey].map(([key, of]) => [key, together([...of.values()])]));
}
const gone = new Set(['returned', 'failed', 'cancelled']);
function together(lines) {
    const moved = lines.filter(({ state }) => state === 'succeeded');
    const back = lines.filter(({ state }) => gone.has(state));
    const [first] = [...moved, ...back, ...lines];
    const { direction, reference, state, externalId, amount } = first;
    const whole = moved.reduce((sum, line) => sum + (line.amount?.micros ?? 0n), 0n);
    return {
        ...{ direction, reference, state, externalId },
        money: moved.length > 0 ? 'moved' : back.length > 0 ? 'returned' : 'open',
        amount: amount && moved.length > 1 ? { ...amount, micros: whole } : amount,
    };
}
/** What is wrong between what we booked of a reference and what they list of it; null where nothing is. */
export function kindOf(ours, theirs) {
    if (theirs === null)
        return ours?.money === 'moved' ? 'OURS_ONLY' : null;
    if (theirs.money === 'open')
        return null;
    const moved = theirs.money === 'moved';
    switch (ours?.money ?? 'none') {
        case 'none':
            return moved ? 'THEIRS_ONLY' : null;
        case 'open':
            return moved && !isSame(ours, theirs) ? 'AMOUNT_DIFFERS' : null;
        case 'moved':
            if (!moved)
                return 'STATE_DIFFERS';
            return isSame(ours, theirs) ? null : 'AMOUNT_DIFFERS';
        case 'returned':
            return moved ? 'STATE_DIFFERS' : null;
    }
}
/** A line without an amount contradicts nothing. */
const isSame = ({ amount }, theirs) => theirs.amount === null ||
    (theirs.amount.micros === amount.micros && theirs.amount.currency === amount.currency);
export function differenceOf(ours, theirs) {
    const kind = kindOf(ours, theirs);
    if (kind === null)
        return null;
    const { direction, reference } = (ours ?? theirs);
    return { kind, direction, reference, ours, theirs, stake: stakeOf(kind, ours, theirs) };
}
/** We have what they do not have any more: there it is all or nothing. */
export const isGone = ({ kind, ours }) => kind === 'OURS_ONLY' || (kind === 'STATE_DIFFERS' && ours?.money === 'moved');
/** What is at stake where this much of what moved was booked as a difference before. */
export function leftOf(difference, settled) {
    const { kind, ours, theirs, stake } = difference;
    if (settled === 0n || theirs?.amount == null || isGone(difference))
        return stake.micros;
    const isKnown = kind === 'AMOUNT_DIFFERS' && ours?.amount.currency === theirs.amount.currency;
    const left = theirs.amount.micros - (isKnown ? ours.amount.micros : 0n) - settled;
    return left < 0n ? -left : left;
}
function stakeOf(kind, ours, theirs) {
    const named = theirs?.amount ?? ours?.amount ?? { micros: 0n, currency: 'BDT' };
    if (kind !== 'AMOUNT_DIFFERS' || ours?.amount.currency !== named.currency)
        return named;
    const gap = named.micros - ours.amount.micros;
    return { ...named, micros: gap < 0n ? -gap : gap };
}
//# sourceMappingURL=compare.rules.js.map