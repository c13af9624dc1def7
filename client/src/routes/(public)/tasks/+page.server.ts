import { FeedPageDocument } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PAGE_SIZE, feedFilter, readFeedQuery } from '#lib/tasks/feed-query.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = readFeedQuery(url.searchParams);
  const locale = getLocale();
  const { sort, after } = query;
  const variables = { filter: feedFilter(query), sort, after, first: PAGE_SIZE, locale };
  return { query, locale, ...(await locals.api(FeedPageDocument, variables)) };
};
