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

/** Remembers in this browser whatever of the choices is one. */
export function keepChoices(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  chosen: (name: string) => string | null,
): void {
  const secure = url.protocol === 'https:';
  for (const [name, allows] of Object.entries(known)) {
    const value = chosen(name);
    if (value === null || !allows(value)) continue;
    cookies.set(name, value, { maxAge: MAX_AGE_SECONDS, sameSite: 'lax', httpOnly: true, path: '/', secure });
  }
}
