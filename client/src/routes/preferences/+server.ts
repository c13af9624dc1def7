import { redirect } from '@sveltejs/kit';
import { keepWithAccount } from '#lib/state/account-choices.server.ts';
import { keepChoices, type Chosen } from '#lib/state/keep-choices.server.ts';
import { safeBack } from '#lib/state/preferences.ts';
import type { RequestHandler } from './$types.ts';

/**
 * Remembers a language or a theme, with the account of whoever has one, and goes back. A GET, because a plain link must do it without scripts; what it sets
 * is harmless, and a request that another site starts is sent back unchanged.
 */
export const GET: RequestHandler = async (event) => {
  const { searchParams, origin } = event.url;
  const back = safeBack(searchParams.get('back'), origin);
  if (event.request.headers.get('sec-fetch-site') !== 'cross-site') {
    const chosen: Chosen = (name) => searchParams.get(name);
    keepChoices(event, chosen);
    await keepWithAccount(event, chosen);
  }
  redirect(303, back);
};
