const DECIMAL = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;
/** What a rail moves comes as a decimal with at most two places; null where it is none. */
export function parseHundredths(text) {
    if (typeof text !== 'string' || !DECIMAL.test(text))
        return null;
    const [whole = '0', fraction = ''] = text.split('.');
    return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
}
/** "50" becomes "50.00". */
export const formatHundredths = (value) => `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`;
//# sourceMappingURL=hundredths.js.map