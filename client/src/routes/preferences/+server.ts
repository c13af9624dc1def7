import { redirect } from '@sveltejs/kit';
import { isLocale } from '#lib/paraglide/runtime.js';
import { LOCALE_COOKIE, THEME_COOKIE, isTheme, safeBack } from '#lib/state/preferences.ts';
import type { RequestHandler } from './$types.ts';

/** Browsers keep a cookie for at most 400 days. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

/**
 * Remembers a language or a theme and goes back. A GET, because a plain link must do it without scripts; what it sets
 * is harmless, and a request that another site starts is sent back unchanged.
 */
export const GET: RequestHandler = ({ url, cookies, request }) => {
  const back = safeBack(url.searchParams.get('back'), url.origin);
  if (request.headers.get('sec-fetch-site') === 'cross-site') redirect(303, back);

  const options = { maxAge: MAX_AGE_SECONDS, sameSite: 'lax', httpOnly: true, path: '/' } as const;
  const secure = url.protocol === 'https:';
  const locale = url.searchParams.get('locale');
  const theme = url.searchParams.get('theme');
  if (isLocale(locale)) cookies.set(LOCALE_COOKIE, locale, { ...options, secure });
  if (isTheme(theme)) cookies.set(THEME_COOKIE, theme, { ...options, secure });
  redirect(303, back);
};
