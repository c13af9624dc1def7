import type { ReviewItemFragment } from '#lib/api/index.ts';

export type SamePicture = NonNullable<ReviewItemFragment['sameScreenshots']>[number];

/** So many the API tells of one picture; there may be more. */
const MOST = 10;

interface Same {
  /** Whether any is the same dot for dot. */
  readonly exact: boolean;
  /** How many are, or how many look the same where none is. */
  readonly count: number;
  readonly more: boolean;
  readonly matches: readonly SamePicture[];
}

/** The other deliveries with the same picture, of one proof field or of all; null where there are none. */
export function samePictures(
  { sameScreenshots }: Pick<ReviewItemFragment, 'sameScreenshots'>,
  key?: string,
): Same | null {
  const matches = (sameScreenshots ?? []).filter((match) => key === undefined || match.key === key);
  if (matches.length === 0) return null;
  const exact = matches.some((match) => match.exact);
  const count = matches.filter((match) => match.exact === exact).length;
  return { exact, count, more: count >= MOST, matches };
}
