import type { TaskStatus } from '#lib/api/index.ts';

/** What the list of one's tasks can be narrowed to; the name is in the address. */
export const shelves = {
  all: null,
  running: ['LIVE', 'PAUSED', 'CLOSING'],
  waiting: ['IN_REVIEW', 'SCHEDULED'],
  drafts: ['DRAFT', 'REJECTED'],
  done: ['CLOSED', 'ARCHIVED'],
} as const satisfies Record<string, readonly TaskStatus[] | null>;
export type Shelf = keyof typeof shelves;

export function shelfOf(name: string | null): Shelf {
  return name !== null && Object.hasOwn(shelves, name) ? (name as Shelf) : 'all';
}

export function shelfHref(shelf: Shelf, after?: string | null): string {
  const search = new URLSearchParams({
    ...(shelf === 'all' ? {} : { show: shelf }),
    ...(after ? { after } : {}),
  });
  return search.size > 0 ? `/hire?${search}` : '/hire';
}
