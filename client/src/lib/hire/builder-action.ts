/** Where a button of the builder goes without scripts: to the same page, still a copy of what it is a copy of. */
export function builderAction(
  action: string,
  { searchParams }: { searchParams: Pick<URLSearchParams, 'get'> },
  rows: string | null = null,
): string {
  const from = searchParams.get('from');
  const more = new URLSearchParams({ ...(from ? { from } : {}), ...(rows ? { rows } : {}) });
  return `?/${action}${more.size > 0 ? `&${more}` : ''}`;
}
