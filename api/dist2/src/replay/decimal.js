/** The wire's canonical decimals: at most six places, no exponent, no trailing zero, no negative zero. */
const CANONICAL = /^(?:0|-?(?:0\.\d{0,5}[1-9]|[1-9]\d*(?:\.\d{0,5}[1-9])?))$/;
const MICROS_PER_UNIT = 1000000n;
/** Anything but the canonical form is refused, for the contract promises it and an exact check must not be kinder. */
export function toMicros(amount) {
    if (!CANONICAL.test(amount))
        throw new RangeError(`"${amount}" is not a canonical decimal`);
    const [whole = '0', places = ''] = amount.replace('-', '').split('.');
    const micros = BigInt(whole) * MICROS_PER_UNIT + BigInt(places.padEnd(6, '0'));
    return amount.startsWith('-') ? -micros : micros;
}
export function fromMicros(micros) {
    const size = micros < 0n ? -micros : micros;
    const places = String(size % MICROS_PER_UNIT)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const whole = `${micros < 0n ? '-' : ''}${size / MICROS_PER_UNIT}`;
    return places === '' ? whole : `${whole}.${places}`;
}
/** The next whole unit at or above an amount that is not negative. */
export function wholeUnitsAbove(micros) {
    return ((micros + MICROS_PER_UNIT - 1n) / MICROS_PER_UNIT) * MICROS_PER_UNIT;
}
//# sourceMappingURL=decimal.js.map