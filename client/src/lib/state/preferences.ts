export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** How Bengali text writes its numbers: ০-৯ or 0-9. */
export const digitSets = ['native', 'latin'] as const;
export type Digits = (typeof digitSets)[number];

/** What a reader chose, here or on another device of theirs. In cookies, so that the first byte of a page is right already. */
export interface Preferences {
  theme: Theme;
  digits: Digits;
  saveData: boolean;
  /** Whether single keys do something; off for people whose software presses letters by itself. */
  keys: boolean;
}

export const THEME_COOKIE = 'theme';
export const LOCALE_COOKIE = 'locale';
export const DIGITS_COOKIE = 'digits';
export const SAVER_COOKIE = 'saver';
export const KEYS_COOKIE = 'keys';

export function isTheme(value: unknown): value is Theme {
  return themes.includes(value as Theme);
}

export function isDigits(value: unknown): value is Digits {
  return digitSets.includes(value as Digits);
}

/** Where nothing was chosen, the browser's own wish to save data counts. */
export function readPreferences(cookie: (name: string) => string | undefined, headers: Headers): Preferences {
  const [theme, digits] = [cookie(THEME_COOKIE), cookie(DIGITS_COOKIE)];
  const saver = cookie(SAVER_COOKIE) ?? headers.get('save-data');
  return {
    theme: isTheme(theme) ? theme : 'system',
    digits: isDigits(digits) ? digits : 'native',
    saveData: saver === 'on',
    keys: cookie(KEYS_COOKIE) !== 'off',
  };
}

/** The way to /preferences and back: a plain link, so that it works before and without scripts. */
export function preferenceHref(choice: { locale?: string; theme?: Theme }, back: string): string {
  return `/preferences?${new URLSearchParams({ ...choice, back })}`;
}

/** Only a path of our own: anything else in `back` would make the link a way to send people elsewhere. */
export function safeBack(back: string | null, origin: string): string {
  if (!back?.startsWith('/')) return '/';
  const url = URL.parse(back, origin);
  if (url?.origin !== origin) return '/';
  const path = url.pathname + url.search;
  // Read once more, as a browser will: of `/.//evil.example` the path alone is `//evil.example`.
  return URL.parse(path, origin)?.origin === origin ? path : '/';
}
