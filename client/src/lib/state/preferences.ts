export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const THEME_COOKIE = 'theme';
export const LOCALE_COOKIE = 'locale';

export function isTheme(value: unknown): value is Theme {
  return themes.includes(value as Theme);
}

/** The way to /preferences and back: a plain link, so that it works before and without scripts. */
export function preferenceHref(choice: { locale: string } | { theme: Theme }, back: string): string {
  return `/preferences?${new URLSearchParams({ ...choice, back })}`;
}

/** Only a path of our own: anything else in `back` would make the link a way to send people elsewhere. */
export function safeBack(back: string | null, origin: string): string {
  if (!back?.startsWith('/')) return '/';
  const url = URL.parse(back, origin);
  return url?.origin === origin ? url.pathname + url.search : '/';
}
