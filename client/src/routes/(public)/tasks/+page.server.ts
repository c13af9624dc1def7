import { redirect } from '@sveltejs/kit';
import {
  FeedPageDocument,
  SaveFilterDocument,
  SavedFiltersDocument,
  type SavedFilterFactsFragment,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PAGE_SIZE, feedFilter, feedHref, readFeedQuery } from '#lib/tasks/feed-query.ts';
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
  const saved = url.searchParams.get('saved');
  const [feed, filters] = await Promise.all([locals.api(FeedPageDocument, variables), ownFilters(locals)]);
  return { query, locale, hidden, saved, filters, key: formKey(), ...feed };
};

/** Null for who does not work: they have none. */
async function ownFilters({ api, viewer }: App.Locals): Promise<SavedFilterFactsFragment[] | null> {
  const reader = await viewer();
  return reader?.roles.includes('WORKER') ? (await api(SavedFiltersDocument)).savedFilters : null;
}

const hide = (hidden: boolean) => async (event: RequestEvent) => {
  const taskId = textOf(await event.request.formData(), 'task');
  return setHidden(event, { taskId, hidden }, readFeedQuery(event.url.searchParams));
};

export const actions: Actions = {
  hide: hide(true),
  show: hide(false),
  save: async ({ locals, request, url }) => {
    const form = await request.formData();
    const query = { ...readFeedQuery(url.searchParams), after: null };
    const name = textOf(form, 'name');
    const input = {
      name,
      filter: feedFilter(query),
      sort: query.sort,
      idempotencyKey: textOf(form, 'key') || null,
    };
    const done = await settled(locals.api(SaveFilterDocument, { input }), { values: { name } });
    if (done.failure) return done.failure;
    const list = feedHref(query);
    redirect(303, `${list}${list.includes('?') ? '&' : '?'}saved=${done.data.savedFilter?.id ?? ''}`);
  },
};
