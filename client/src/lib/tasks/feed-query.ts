import type { MoneyInput, TaskFilter, TaskSort } from '#lib/api/index.ts';
import { normaliseText } from '#lib/format/format.ts';

export const PAGE_SIZE = 20;
export const sorts = ['NEWEST', 'REWARD', 'HOURLY'] as const satisfies readonly TaskSort[];

/** Offered as the longest a task may take, and as the least it must pay, in dollars. */
export const minuteLimits = [2, 5, 10, 30] as const;
export const leastRewards = ['0.05', '0.1', '0.5', '1'] as const;

/** What the address of a feed page says; everything else on the page follows from it. */
export interface FeedQuery {
  /** Slugs with commas between them; a kept filter may name several. */
  category: string;
  search: string;
  /** '' for any. */
  minutes: string;
  /** In dollars where no currency follows, as in `36BDT`. */
  reward: string;
  sort: (typeof sorts)[number];
  /** With what the reader may not take. */
  all: boolean;
  after: string | null;
}

const SEARCH_LIMIT = 100;

export function readFeedQuery(params: URLSearchParams): FeedQuery {
  return {
    category: params.get('category') ?? '',
    search: normaliseText(params.get('search') ?? '').slice(0, SEARCH_LIMIT),
    minutes: fitting(params.get('minutes'), /^[1-9]\d{0,8}$/),
    reward: fitting(params.get('reward'), /^(?!0(\.0*)?(BDT)?$)\d{1,9}(\.\d{1,6})?(BDT)?$/),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'NEWEST',
    all: params.get('all') === '1',
    after: params.get('after') || null,
  };
}

const fitting = (given: string | null, pattern: RegExp): string =>
  given && pattern.test(given) ? given : '';

export const leastReward = (reward: string): MoneyInput => ({
  amount: reward.replace('BDT', ''),
  currency: reward.endsWith('BDT') ? 'BDT' : 'USD',
});

export function feedHref(query: FeedQuery, changes: Partial<FeedQuery> = {}): string {
  const { category, search, minutes, reward, sort, all, after } = { ...query, ...changes };
  const params = new URLSearchParams();
  if (category) params.set('category', category);
  if (search) params.set('search', search);
  if (minutes) params.set('minutes', minutes);
  if (reward) params.set('reward', reward);
  if (sort !== 'NEWEST') params.set('sort', sort);
  if (all) params.set('all', '1');
  if (after) params.set('after', after);
  return params.size > 0 ? `/tasks?${params}` : '/tasks';
}

/** Where this visit keeps how the list was filtered and sorted, for the ways back to it and on from it. */
export const FEED_COOKIE = 'feed';
export const feedMemory = (query: FeedQuery): string => feedHref(query, { after: null }).split('?')[1] ?? '';

/** Where a form of the list page goes to, which comes back to the same list. */
export function feedAction(query: FeedQuery, action: 'hide' | 'show' | 'save'): string {
  const list = feedHref(query);
  return `${list}${list.includes('?') ? '&' : '?'}/${action}`;
}

/** Whether anything but the order was chosen. */
export const isFiltered = ({ category, search, minutes, reward }: FeedQuery): boolean =>
  [category, search, minutes, reward].some(Boolean);

/** The same list without any filter. */
export const unfiltered = { category: '', search: '', minutes: '', reward: '', after: null };

export function feedFilter(query: FeedQuery): TaskFilter | null {
  if (!isFiltered(query)) return null;
  const { category, search, minutes, reward } = query;
  return {
    ...(category ? { categories: category.split(',') } : {}),
    ...(search ? { search } : {}),
    ...(minutes ? { maxMinutes: Number(minutes) } : {}),
    ...(reward ? { minReward: leastReward(reward) } : {}),
  };
}
