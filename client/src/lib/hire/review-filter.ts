import type { SubmissionStatus } from '#lib/api/index.ts';

/** What the review page can show; the name is in the address. */
export const reviewShelves = {
  waiting: ['SUBMITTED'],
  disputed: ['DISPUTED'],
  revision: ['REVISION_REQUESTED'],
  decided: ['APPROVED', 'VOIDED', 'REJECTED', 'REJECTED_FINAL'],
} as const satisfies Record<string, readonly SubmissionStatus[]>;
export type ReviewShelf = keyof typeof reviewShelves;

export function reviewShelfOf(name: string | null): ReviewShelf {
  return name !== null && Object.hasOwn(reviewShelves, name) ? (name as ReviewShelf) : 'waiting';
}

export function reviewHref(
  taskId: string,
  shelf: ReviewShelf,
  more: { at?: string; after?: string } = {},
): string {
  const search = new URLSearchParams({ ...(shelf === 'waiting' ? {} : { show: shelf }), ...more });
  return `/hire/tasks/${taskId}/review${search.size > 0 ? `?${search}` : ''}`;
}

/** What decides itself first comes first. */
export function byClock<T extends { autoApproveAt?: string | null; id: string }>(items: readonly T[]): T[] {
  const clock = ({ autoApproveAt }: T) => (autoApproveAt ? Date.parse(autoApproveAt) : Infinity);
  return [...items].sort((a, b) => clock(a) - clock(b) || (a.id < b.id ? -1 : 1));
}
