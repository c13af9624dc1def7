export const microsPerUnit = 1000000n;
/** PostgreSQL's bigint ends at 9.2e18 micro-units; sums of user input stay far below it. */
export const maxMicros = 1000000000000000n;
const CANONICAL = /^-?(0|[1-9]\d*)(\.\d{1,6})?$/;
/** Micro-units of a decimal string with at most 6 decimals; null where it is no such number. */
export function parseDecimal(text) {
    if (text.length > 24 || !CANONICAL.test(text))
        return null;
    const negative = text.startsWith('-');
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    const micros = BigInt(whole) * microsPerUnit + BigInt(fraction.padEnd(6, '0'));
    return negative ? -micros : micros;
}
/** The canonical decimal string of an amount of micro-units: "0.05", "12", "-0.3". */
export function formatDecimal(micros) {
    const magnitude = micros < 0n ? -micros : micros;
    const fraction = (magnitude % microsPerUnit).toString().padStart(6, '0').replace(/0+$/, '');
    const text = `${magnitude / microsPerUnit}${fraction && `.${fraction}`}`;
    return micros < 0n ? `-${text}` : text;
}
/** The platform's fee on a reward, rounded half up to a micro-unit. The only rounding before the payout edge. */
export function feeOn(rewardMicros, rate) {
    const rateMicros = parseDecimal(rate);
    if (rateMicros === null)
        throw new Error(`not a fee rate: ${rate}`);
    return (rewardMicros * rateMicros + microsPerUnit / 2n) / microsPerUnit;
}
/**
 * Shares a whole number out by weights, each part whole and at most one away from its exact share, so that the parts sum
 * to the whole: the method of the largest remainder (Hamilton); of equal remainders the earlier part comes first.
 */
export function shareOut(whole, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n || weights.some((weight) => weight < 0n))
        throw new Error('weights must be at least 0, and one more');
    const parts = weights.map((weight) => (whole * weight) / total);
    const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n));
    const byRemainder = weights
        .map((weight, place) => ({ place, remainder: (whole * weight) % total }))
        .toSorted((a, b) => a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1);
    for (const { place } of byRemainder.slice(0, left))
        parts[place] += 1n;
    return parts;
}
//# sourceMappingURL=money.js.map