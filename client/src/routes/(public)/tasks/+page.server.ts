import { FeedPageDocument } from '#lib/api/index.ts';
import { textOf } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PAGE_SIZE, feedFilter, readFeedQuery } from '#lib/tasks/feed-query.ts';
import { setHidden } from '#lib/tasks/hide.server.ts';
import { keepFeed } from '#lib/tasks/last-feed.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const query = readFeedQuery(url.searchParams);
  keepFeed(event, query);
  const locale = getLocale();
  const { sort, after } = query;
  const variables = { filter: feedFilter(query), sort, after, first: PAGE_SIZE, locale };
  /** What was hidden a moment ago, here or on its own page. */
  const hidden = url.searchParams.get('hidden');
  return { query, locale, hidden, ...(await locals.api(FeedPageDocument, variables)) };
};

const hide = (hidden: boolean) => async (event: RequestEvent) => {
  const taskId = textOf(await event.request.formData(), 'task');
  return setHidden(event, { taskId, hidden }, readFeedQuery(event.url.searchParams));
};

export const actions: Actions = { hide: hide(true), show: hide(false) };
