import { redirect, type RequestEvent } from '@sveltejs/kit';
import {
  DeleteFilterDocument,
  MoveSavedFilterDocument,
  RestoreFilterDocument,
  SaveFilterDocument,
  SavedFiltersPageDocument,
} from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { lastFeed } from '#lib/tasks/last-feed.server.ts';
import { feedHref } from '#lib/tasks/feed-query.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const HERE = '/tasks/filters';

export const load: PageServerLoad = async ({ locals, url, cookies }) => ({
  ...(await locals.api(SavedFiltersPageDocument, { locale: getLocale() })),
  /** What was deleted a moment ago. */
  deleted: url.searchParams.get('deleted'),
  renamed: url.searchParams.has('renamed'),
  back: feedHref(lastFeed({ cookies })),
});

/** Of which filter a form speaks, and all that it says. */
async function sent({ request }: Pick<RequestEvent, 'request'>) {
  const form = await request.formData();
  const filterId = textOf(form, 'id');
  return { form, filterId };
}

export const actions: Actions = {
  rename: async (event) => {
    const { form, filterId } = await sent(event);
    const name = textOf(form, 'name');
    const answer = event.locals.api(SaveFilterDocument, { input: { filterId, name } });
    const { failure } = await settled(answer, { values: { rename: filterId, name } });
    return failure ?? redirect(303, `${HERE}?renamed`);
  },
  move: async (event) => {
    const { form, filterId } = await sent(event);
    const input = { filterId, place: Number(textOf(form, 'place')) || 0 };
    const { failure } = await settled(event.locals.api(MoveSavedFilterDocument, { input }));
    return failure ?? redirect(303, HERE);
  },
  delete: async (event) => {
    const { filterId } = await sent(event);
    const { failure } = await settled(event.locals.api(DeleteFilterDocument, { input: { filterId } }));
    return failure ?? redirect(303, `${HERE}?deleted=${encodeURIComponent(filterId)}`);
  },
  restore: async (event) => {
    const { filterId } = await sent(event);
    const { failure } = await settled(event.locals.api(RestoreFilterDocument, { input: { filterId } }));
    return failure ?? redirect(303, HERE);
  },
};
