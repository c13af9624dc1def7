/** Exact arithmetic on money: integers of a millionth of the currency, as the API counts. */
export const MICROS_PER_UNIT = 1_000_000n;

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
