import { toMicros } from './micros.ts';

export type FormatLocale = 'bn' | 'en';
export interface MoneyValue {
  amount: string;
  currency: string;
}

/** Everything is shown at the market's own clock; a reader elsewhere still sees the hour the employer and the rules mean. */
const TIME_ZONE = 'Asia/Dhaka';
const TAGS: Record<FormatLocale, string> = { bn: 'bn-BD', en: 'en-GB' };
/** Many readers of Bengali know prices and times by the other digits. */
const LATIN = '-u-nu-latn';
/** CLDR puts the taka sign last in Bengali and writes US$: both unlike what people here read, so the sign is ours. */
const SIGNS: Record<string, string> = { BDT: '৳', USD: '$' };
const MICROS_PER_UNIT = 1_000_000n;

/** Text as it is stored, searched and compared: য় typed as one or as two code points is the same letter. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').trim();
}

/** Whole amounts bare, others with two digits; below one unit as many as a one-cent task needs. */
function fractionDigits(micros: bigint): Intl.NumberFormatOptions {
  if (micros % MICROS_PER_UNIT === 0n) return { maximumFractionDigits: 0 };
  if (micros >= MICROS_PER_UNIT) return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return { minimumFractionDigits: 2, maximumFractionDigits: micros < 10_000n ? 6 : 3 };
}

function moneyFormatter(tag: string) {
  return (micros: bigint, currency: string): string => {
    const size = micros < 0n ? -micros : micros;
    const number = new Intl.NumberFormat(tag, fractionDigits(size)).format(Number(size) / 1e6);
    return `${micros < 0n ? '-' : ''}${SIGNS[currency] ?? `${currency} `}${number}`;
  };
}

/** Every micro-unit, for those who check sums. As text: a ledger's totals may be longer than a double is exact. */
function exactMoney(tag: string, { amount, currency }: MoneyValue): string {
  const number = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 6 });
  const size = number.format(amount.replace('-', '') as Intl.StringNumericLiteral);
  return `${amount.startsWith('-') ? '-' : ''}${SIGNS[currency] ?? `${currency} `}${size}`;
}

/** An hour of this work at the stated minutes, to two digits: an hourly figure is an estimate, never an amount due. */
function hourlyMicros(amount: string, minutes: number): bigint {
  const cent = 10_000n;
  return ((toMicros(amount) * 60n) / BigInt(Math.max(1, minutes)) / cent) * cent;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function relative(formatter: Intl.RelativeTimeFormat, at: string, now: Date): string {
  const seconds = (Date.parse(at) - now.getTime()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return formatter.format(Math.trunc(seconds / size), unit);
  }
  return formatter.format(0, 'second');
}

/** CLDR puts the part of the day last and calls the night by its bookish name: people say রাত ১১:৪৮. */
function spoken(text: string, locale: FormatLocale): string {
  return locale === 'bn' ? text.replace(/(\S+) (\S+)$/, '$2 $1').replace('রাত্রি', 'রাত') : text;
}

function build(locale: FormatLocale, digits: 'native' | 'latin') {
  const tag = digits === 'latin' ? TAGS[locale] + LATIN : TAGS[locale];
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const elapsed = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const money = moneyFormatter(tag);
  // Without a day period Bengali falls back to a Latin "PM".
  const hour: Intl.DateTimeFormatOptions =
    locale === 'bn' ? { hour: 'numeric', dayPeriod: 'short' } : { hour: 'numeric', hour12: true };
  const moment = new Intl.DateTimeFormat(tag, {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'short',
    minute: '2-digit',
    ...hour,
  });
  const time = new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, minute: '2-digit', ...hour });
  const day = new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, day: 'numeric', month: 'short' });
  return {
    number: (value: number) => number.format(value),
    percent: (share: number) => percent.format(share),
    minutes: (value: number) => minutes.format(value),
    money: (value: MoneyValue) => money(toMicros(value.amount), value.currency),
    moneyExact: (value: MoneyValue) => exactMoney(tag, value),
    moneyPerHour: (value: MoneyValue, estimatedMinutes: number) =>
      money(hourlyMicros(value.amount, estimatedMinutes), value.currency),
    moment: (at: string) => spoken(moment.format(new Date(at)), locale),
    day: (at: string) => day.format(new Date(at)),
    time: (at: Date) => spoken(time.format(at), locale),
    ago: (at: string, now: Date) => relative(elapsed, at, now),
    country: (code: string) => regions.of(code) ?? code,
    list: (parts: string[]) => list.format(parts),
  };
}

export type Format = ReturnType<typeof build>;
const made = new Map<string, Format>();

/** Formatters are dear to make and free to keep: one set per language and set of digits. */
export function formatFor(locale: FormatLocale, digits: 'native' | 'latin' = 'native'): Format {
  const key = `${locale} ${digits}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = build(locale, digits)));
  return format;
}
