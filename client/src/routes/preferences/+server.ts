import { redirect } from '@sveltejs/kit';
import { keepChoices } from '#lib/state/keep-choices.server.ts';
import { safeBack } from '#lib/state/preferences.ts';
import type { RequestHandler } from './$types.ts';

/**
 * Remembers a language or a theme and goes back. A GET, because a plain link must do it without scripts; what it sets
 * is harmless, and a request that another site starts is sent back unchanged.
 */
export const GET: RequestHandler = (event) => {
  const { searchParams, origin } = event.url;
  const back = safeBack(searchParams.get('back'), origin);
  if (event.request.headers.get('sec-fetch-site') !== 'cross-site') {
    keepChoices(event, (name) => searchParams.get(name));
  }
  redirect(303, back);
};
