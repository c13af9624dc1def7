const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = sorted(values);
  const place = Math.min(inOrder.length - 1, Math.max(0, Math.ceil(share * inOrder.length) - 1));
  return inOrder[place] ?? Number.NaN;
}

/** Half way between the two in the middle, where there are two. */
export function median(values: readonly number[]): number {
  const inOrder = sorted(values);
  const middle = inOrder.length / 2;
  const upper = inOrder[Math.floor(middle)] ?? Number.NaN;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? Number.NaN) + upper) / 2;
}
