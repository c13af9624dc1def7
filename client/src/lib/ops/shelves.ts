import type { DisputeStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a moderator looks through disputes; the first one is what there is to do. */
export const shelves = {
  answered: { name: m.ops_tab_answered, status: ['ANSWERED'] },
  open: { name: m.ops_tab_open, status: ['OPEN'] },
  resolved: {
    name: m.ops_tab_resolved,
    status: ['RESOLVED_WORKER', 'RESOLVED_EMPLOYER', 'RESOLVED_SPLIT'],
  },
} as const satisfies Record<string, { name: () => string; status: readonly DisputeStatus[] }>;

export type Shelf = keyof typeof shelves;
export const shelfNames = Object.keys(shelves) as Shelf[];

/** What the address says; without a word the first. */
export const readShelf = (params: URLSearchParams): Shelf =>
  shelfNames.find((name) => name === params.get('show')) ?? 'answered';

export function shelfHref(shelf: Shelf, after: string | null = null): string {
  const params = new URLSearchParams();
  if (shelf !== 'answered') params.set('show', shelf);
  if (after) params.set('after', after);
  return params.size > 0 ? `/ops/disputes?${params}` : '/ops/disputes';
}
