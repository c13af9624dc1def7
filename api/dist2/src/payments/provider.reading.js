import { formatDecimal, parseDecimal } from '../kernel/index.js';
/** A state, and nothing else known of the payment. */
export const nothingKnown = (state) => ({
    state,
    externalId: null,
    amount: null,
    reason: null,
});
/** A hundredth of a currency's unit, the smallest part that these rails move. */
export const HUNDREDTH_MICROS = 10000n;
/** "250.50": an amount as rails with two places want it. A finer one is a mistake of ours. */
export function twoPlaces({ micros, currency }) {
    if (micros <= 0n || micros % HUNDREDTH_MICROS !== 0n)
        throw new Error(`This rail moves hundredths, not ${formatDecimal(micros)} ${currency}.`);
    const [whole = '0', fraction = ''] = formatDecimal(micros).split('.');
    return `${whole}.${fraction.padEnd(2, '0')}`;
}
/** The amount a provider told, where it is one and in the currency that we deal in with it. */
export function amountTold(text, told, currency) {
    const micros = told === currency ? parseDecimal(text) : null;
    return micros === null ? null : { micros, currency };
}
//# sourceMappingURL=provider.reading.js.map