import { MICROS_PER_UNIT, toDecimal } from './micros.ts';

/* What people type. What is only shown needs none of it, so it stands apart from what every page loads. */

export { toDecimal, toMicros } from './micros.ts';

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
