import type { TaskFilter, TaskSort } from '#lib/api/index.ts';
import { normaliseText } from '#lib/format/format.ts';

export const PAGE_SIZE = 20;
export const sorts = ['NEWEST', 'REWARD', 'HOURLY'] as const satisfies readonly TaskSort[];

/** What the address of a feed page says; everything else on the page follows from it. */
export interface FeedQuery {
  category: string;
  search: string;
  sort: (typeof sorts)[number];
  after: string | null;
}

const SEARCH_LIMIT = 100;

export function readFeedQuery(params: URLSearchParams): FeedQuery {
  return {
    category: params.get('category') ?? '',
    search: normaliseText(params.get('search') ?? '').slice(0, SEARCH_LIMIT),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'NEWEST',
    after: params.get('after') || null,
  };
}

export function feedHref(query: FeedQuery, changes: Partial<FeedQuery> = {}): string {
  const { category, search, sort, after } = { ...query, ...changes };
  const params = new URLSearchParams();
  if (category) params.set('category', category);
  if (search) params.set('search', search);
  if (sort !== 'NEWEST') params.set('sort', sort);
  if (after) params.set('after', after);
  return params.size > 0 ? `/tasks?${params}` : '/tasks';
}

export function feedFilter({ category, search }: FeedQuery): TaskFilter | null {
  if (!category && !search) return null;
  return { ...(category ? { categories: [category] } : {}), ...(search ? { search } : {}) };
}
