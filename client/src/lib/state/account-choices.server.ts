import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import {
  UpdatePreferencesDocument,
  type AccountPreferencesFragment,
  type UpdatePreferencesInput,
} from '#lib/api/index.ts';
import { sessionOf } from '#lib/api/inside.server.ts';
import { validChoices, type Chosen } from './keep-choices.server.ts';
import { DIGITS_COOKIE, LOCALE_COOKIE, SAVER_COOKIE, THEME_COOKIE } from './preferences.ts';

const lower = (word: string | null) => word?.toLowerCase() ?? null;
const upper = <T extends string>(word: string) => word.toUpperCase() as Uppercase<T>;

/** What the account says, in the words of the cookies; null where it leaves it to the browser. */
export function choicesOf({ language, digits, theme, dataSaver }: AccountPreferencesFragment): Chosen {
  const saver = dataSaver == null ? null : dataSaver ? 'on' : 'off';
  const said: Record<string, string | null> = {
    [LOCALE_COOKIE]: lower(language),
    [DIGITS_COOKIE]: lower(digits),
    [THEME_COOKIE]: lower(theme),
    [SAVER_COOKIE]: saver,
  };
  return (name) => said[name] ?? null;
}

/** The choices that go with a person to other devices, in the words of the API. */
export function preferencesOf(chosen: Chosen): UpdatePreferencesInput {
  const choices = validChoices(chosen);
  const [locale, digits, theme, saver] = [LOCALE_COOKIE, DIGITS_COOKIE, THEME_COOKIE, SAVER_COOKIE].map(
    (name) => choices.get(name),
  );
  return {
    ...(locale && { language: upper<'bn' | 'en'>(locale) }),
    ...(digits && { digits: upper<'native' | 'latin'>(digits) }),
    ...(theme && { theme: upper<'system' | 'light' | 'dark'>(theme) }),
    ...(saver && { dataSaver: saver === 'on' }),
  };
}

/**
 * Remembers with the account of whoever is signed in what they chose in this browser, for their other devices. Where
 * that cannot be done just now, this browser has it all the same.
 */
export async function keepWithAccount(
  event: Pick<RequestEvent, 'cookies' | 'locals'>,
  chosen: Chosen,
): Promise<void> {
  const input = preferencesOf(chosen);
  if (!sessionOf(event) || Object.keys(input).length === 0) return;
  try {
    await event.locals.api(UpdatePreferencesDocument, { input });
  } catch (failure) {
    if (!isHttpError(failure)) throw failure;
  }
}
