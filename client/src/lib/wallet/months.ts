/** The market's calendar, which has not changed its clocks since 2009. */
const OFFSET_MS = 6 * 3_600_000;

/** YYYY-MM of an instant. */
export const monthOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 7);

/** So many months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** What an address says, where it is a month that has begun; else the current one. */
export function readMonth(text: string | null, now: Date): string {
  const current = monthOf(now);
  return text && /^20[2-9]\d-(0[1-9]|1[0-2])$/.test(text) && text <= current ? text : current;
}

/** "November 2026", in the digits its reader likes. */
export function monthName(
  month: string,
  { locale, digits }: { locale: 'bn' | 'en'; digits: string },
): string {
  const tag = (locale === 'bn' ? 'bn-BD' : 'en-GB') + (digits === 'latin' ? '-u-nu-latn' : '');
  const format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
