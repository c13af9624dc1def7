/** Parts of a whole, in thousandths: exact enough for a picture, and money stays what it is. */
const PARTS = 1000n;
const SCALE = 1_000_000n;

/** A decimal amount as an integer of millionths. */
export function millionths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * SCALE + BigInt(fraction.padEnd(6, '0').slice(0, 6));
  return amount.startsWith('-') ? -value : value;
}

/** And back, canonical: no trailing zeros. */
export function decimal(value: bigint): string {
  const size = value < 0n ? -value : value;
  const fraction = (size % SCALE).toString().padStart(6, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / SCALE}${fraction ? `.${fraction}` : ''}`;
}

export const total = (amounts: readonly string[]): string =>
  decimal(amounts.reduce((sum, amount) => sum + millionths(amount), 0n));

/** The height of each stacked part, where the tallest stack is `height`; what is there at all can be seen. */
export function barHeights(stacks: readonly (readonly string[])[], height: number): number[][] {
  const sums = stacks.map((stack) => stack.reduce((sum, amount) => sum + millionths(amount), 0n));
  const tallest = sums.reduce((most, sum) => (sum > most ? sum : most), 0n);
  const heightOf = (part: bigint) => {
    if (part <= 0n || tallest === 0n) return 0;
    return Math.max(1.5, (Number((part * PARTS) / tallest) / Number(PARTS)) * height);
  };
  return stacks.map((stack) => stack.map((amount) => heightOf(millionths(amount))));
}
