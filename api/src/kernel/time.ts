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
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}
