/** Where the application reads the time; tests turn it by hand, a running server never does. */
export interface Clock {
  now(): Date;
}
export const systemClock: Clock = { now: () => new Date() };

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const after = (start: Date, ms: number): Date => new Date(start.getTime() + ms);

/** PostgreSQL's text of a timestamptz as a Date; null stays null. */
export function toDate(text: string): Date;
export function toDate(text: string | null): Date | null;
export function toDate(text: string | null): Date | null {
  if (text === null) return null;
  if (text.endsWith('+00')) return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}

/** Asia/Dhaka, which has no summer time. */
const DHAKA_MS = 6 * hourMs;

/** The last time that it was this hour of the day in Dhaka. */
export function lastDhakaHour(now: Date, hour: number): Date {
  const shift = hour * hourMs - DHAKA_MS;
  return new Date(Math.floor((now.getTime() - shift) / dayMs) * dayMs + shift);
}
