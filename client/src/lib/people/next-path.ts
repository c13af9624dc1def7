/** The way to sign in and back to where the reader was; `?/name` is a form's action, not a place to come back to. */
export function signInHref({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  const params = new URLSearchParams(search);
  for (const name of [...params.keys()]) if (name.startsWith('/')) params.delete(name);
  const next = params.size > 0 ? `${pathname}?${params}` : pathname;
  return next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`;
}
