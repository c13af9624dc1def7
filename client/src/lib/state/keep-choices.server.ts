import type { RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/paraglide/runtime.js';
import {
  DIGITS_COOKIE,
  KEYS_COOKIE,
  LOCALE_COOKIE,
  SAVER_COOKIE,
  THEME_COOKIE,
  isDigits,
  isTheme,
} from './preferences.ts';

/** Browsers keep a cookie for at most 400 days. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

const isSwitch = (value: string) => value === 'on' || value === 'off';

const known: Record<string, (value: string) => boolean> = {
  [LOCALE_COOKIE]: isLocale,
  [THEME_COOKIE]: isTheme,
  [DIGITS_COOKIE]: isDigits,
  [SAVER_COOKIE]: isSwitch,
  [KEYS_COOKIE]: isSwitch,
};

/** What was said for a choice, by the name of its cookie. */
export type Chosen = (name: string) => string | null | undefined;

/** Whatever of the choices is one. */
export function validChoices(chosen: Chosen): Map<string, string> {
  const said = Object.entries(known).map(([name, allows]) => ({ name, allows, value: chosen(name) ?? '' }));
  return new Map(said.flatMap(({ name, allows, value }) => (allows(value) ? [[name, value]] : [])));
}

/** Remembers in this browser whatever of the choices is one; true where a page has to look different from now on. */
export function keepChoices(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  chosen: Chosen,
): boolean {
  const secure = url.protocol === 'https:';
  const choices = validChoices(chosen);
  const changed = [...choices].some(([name, value]) => cookies.get(name) !== value);
  for (const [name, value] of choices) {
    cookies.set(name, value, { maxAge: MAX_AGE_SECONDS, sameSite: 'lax', httpOnly: true, path: '/', secure });
  }
  return changed;
}
