import type { HireArrivalFragment } from '#lib/api/index.ts';

/** With how many of the oldest the page begins. */
export const WAITING_SHOWN = 20;
/** As many as anybody looks through on this page; the rest stands on the page of reviews. */
const MOST_SHOWN = 200;

export interface Arriving {
  readonly shown: readonly HireArrivalFragment[];
  /** How many went, the oldest first: a task may run for weeks on a page that is never closed. */
  readonly left: number;
}

/** What is shown changes in place, what is new comes below. */
export function withArrivals({ shown, left }: Arriving, changed: readonly HireArrivalFragment[]): Arriving {
  const byId = new Map(changed.map((submission) => [submission.id, submission]));
  const known = new Set(shown.map(({ id }) => id));
  const all = [
    ...shown.map((submission) => byId.get(submission.id) ?? submission),
    ...changed.filter(({ id, status }) => !known.has(id) && status === 'SUBMITTED'),
  ];
  const over = Math.max(0, all.length - MOST_SHOWN);
  return { shown: all.slice(over), left: left + over };
}
