import type { FeedPageQuery, SavedFilterFactsFragment } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { feedHref, leastReward, type FeedQuery } from './feed-query.ts';

/** As many as an account keeps. */
export const MOST_FILTERS = 10;
export const LONGEST_NAME = 40;

export const sortNames: Record<FeedQuery['sort'], () => string> = {
  NEWEST: m.feed_sort_newest,
  REWARD: m.feed_sort_reward,
  HOURLY: m.feed_sort_hourly,
};

/** The address that shows what the filter asks for. */
export function savedHref({ filter, sort }: SavedFilterFactsFragment): string {
  return feedHref(queryOf({ filter, sort }));
}

export function queryOf({ filter, sort }: Pick<SavedFilterFactsFragment, 'filter' | 'sort'>): FeedQuery {
  const { categories, minReward, maxMinutes, search } = filter;
  return {
    category: categories.join(','),
    search: search ?? '',
    minutes: maxMinutes === null ? '' : String(maxMinutes),
    reward: minReward ? `${minReward.amount}${minReward.currency === 'USD' ? '' : minReward.currency}` : '',
    sort,
    all: false,
    after: null,
  };
}

/** The categories that an address names, as people call them; one that is gone by its own name. */
export const categoryNames = (category: string, known: FeedPageQuery['categories']): string =>
  category
    .split(',')
    .map((slug) => known.find((one) => one.slug === slug)?.name ?? slug)
    .join(', ');

/** What was chosen, in words. */
export function filterWords(
  query: FeedQuery,
  categories: FeedPageQuery['categories'],
  format: Format,
): string[] {
  const { category, sort, minutes, reward, search } = query;
  return [
    category && categoryNames(category, categories),
    sort !== 'NEWEST' && sortNames[sort](),
    minutes && m.feed_minutes_up_to({ shown: format.minutes(Number(minutes)) }),
    reward && `≥ ${format.money(leastReward(reward))}`,
    search && `“${search}”`,
  ].filter((word) => typeof word === 'string' && word !== '') as string[];
}
