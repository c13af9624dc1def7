import { redirect } from '@sveltejs/kit';
import {
  FeedPageDocument,
  SaveFilterDocument,
  SavedFiltersDocument,
  type FeedPageQuery,
  type SavedFilterFactsFragment,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PAGE_SIZE, feedFilter, feedHref, readFeedQuery } from '#lib/tasks/feed-query.ts';
import { setHidden } from '#lib/tasks/hide.server.ts';
import { keepFeed } from '#lib/tasks/last-feed.server.ts';
import { reasonAgainst } from '#lib/work/refusals.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const asked = readFeedQuery(url.searchParams);
  keepFeed(event, asked);
  // To all others the list leaves nothing out.
  const query = { ...asked, all: asked.all && (await works(locals)) };
  const locale = getLocale();
  const { sort, all, after } = query;
  const variables = { filter: feedFilter(query), sort, all, after, first: PAGE_SIZE, locale };
  const [feed, filters] = await Promise.all([locals.api(FeedPageDocument, variables), ownFilters(locals)]);
  return {
    query,
    locale,
    /** What was hidden a moment ago, here or on its own page; what was saved. */
    hidden: url.searchParams.get('hidden'),
    saved: url.searchParams.get('saved'),
    why: whyNot(feed),
    filters,
    key: formKey(),
    ...feed,
  };
};

const works = async ({ viewer }: App.Locals): Promise<boolean> =>
  (await viewer())?.roles.includes('WORKER') ?? false;

/** Null for who does not work: they have none. */
const ownFilters = async (locals: App.Locals): Promise<SavedFilterFactsFragment[] | null> =>
  (await works(locals)) ? (await locals.api(SavedFiltersDocument)).savedFilters : null;

/** A list does not tell what was done from what is under way. */
const inList = (code: string): string =>
  code === 'ALREADY_RESERVED' ? m.feed_ineligible_taken() : reasonAgainst(code);

/** Said here: of all the sentences there are, a phone need load only these. */
const whyNot = ({ tasks }: FeedPageQuery): Record<string, string> =>
  Object.fromEntries(
    tasks.nodes.flatMap(({ id, ineligibleBecause }) =>
      ineligibleBecause?.length
        ? [[id, [...new Set(ineligibleBecause.map(({ code }) => inList(code)))].join(' ')]]
        : [],
    ),
  );

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
