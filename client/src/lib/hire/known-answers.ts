import type { ReviewItemFragment } from '#lib/api/index.ts';
import { normaliseText } from '#lib/format/format.ts';

type Item = Pick<ReviewItemFragment, 'gold' | 'answers' | 'proofFields'>;

/** Words that differ in capitals or spaces only are the same answer; what else counts is the employer's to say. */
const plain = (value: string) => normaliseText(value).replace(/\s+/g, ' ').toLowerCase();
const unordered = (values: readonly string[]) => values.map(plain).sort().join('\n');

/** Of one question: whether the answer is the known one; null where none is known. */
export function isKnownAnswer({ gold, answers }: Item, key: string): boolean | null {
  const right = gold?.find((answer) => answer.key === key);
  if (!right) return null;
  const given = answers.find((answer) => answer.key === key)?.values ?? [];
  return unordered(right.values) === unordered(given);
}

/** Of the whole delivery: false where one answer differs; null where none is known. */
export function matchesKnown(item: Item): boolean | null {
  const found = item.proofFields.map(({ key }) => isKnownAnswer(item, key)).filter((same) => same !== null);
  return found.length === 0 ? null : found.every(Boolean);
}
