/** Exact arithmetic on money: integers of a millionth of the currency, as the API counts. */
const MICROS_PER_UNIT = 1_000_000n;

/** What people type for a number, in the form programs know: either set of digits, with or without grouping. */
export function plainNumber(text: string): string {
  return text
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[\s,৳$]/g, '')
    .replace(/^\+/, '');
}

/** A typed amount as the API wants it ("০১২.৫০" is "12.5"); null where it is no amount. */
export function readAmount(text: string): string | null {
  const match = /^(\d{1,15})(?:\.(\d{0,6}))?$/.exec(plainNumber(text));
  if (!match) return null;
  const [, units = '0', fraction = ''] = match;
  return toDecimal(BigInt(units) * MICROS_PER_UNIT + BigInt(fraction.padEnd(6, '0')));
}

/** A typed whole number; null where it is none. */
export function readCount(text: string): number | null {
  const plain = plainNumber(text);
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** @throws RangeError for anything but a canonical decimal of at most 6 places */
export function toMicros(amount: string): bigint {
  const [, sign, units, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(amount) ?? [];
  if (units === undefined) throw new RangeError(`not a decimal amount: ${amount}`);
  const micros = BigInt(units) * MICROS_PER_UNIT + BigInt(fraction.padEnd(6, '0'));
  return sign === '-' ? -micros : micros;
}

/** The canonical decimal of an amount: "0.05", "12". */
export function toDecimal(micros: bigint): string {
  const size = micros < 0n ? -micros : micros;
  const fraction = (size % MICROS_PER_UNIT).toString().padStart(6, '0').replace(/0+$/, '');
  return `${micros < 0n ? '-' : ''}${size / MICROS_PER_UNIT}${fraction && `.${fraction}`}`;
}
