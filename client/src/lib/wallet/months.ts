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

interface Manner {
  locale: 'bn' | 'en';
  digits: string;
}
const tagOf = ({ locale, digits }: Manner): string =>
  (locale === 'bn' ? 'bn-BD' : 'en-GB') + (digits === 'latin' ? '-u-nu-latn' : '');

/** "November 2026", in the digits its reader likes. */
export function monthName(month: string, manner: Manner): string {
  const format = new Intl.DateTimeFormat(tagOf(manner), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** "1 December 2026": a paper that is kept says the year too. */
export function dateName(at: string, manner: Manner): string {
  const format = new Intl.DateTimeFormat(tagOf(manner), { dateStyle: 'long', timeZone: 'Asia/Dhaka' });
  return format.format(new Date(at));
}
