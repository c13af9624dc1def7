import type { Config } from '../config.js';
import { after, hourMs, parseDecimal, secondMs, type Currency } from '../kernel/index.js';
import type { SystemPause } from './task.status.js';

/** What a task's submissions say about it, of all that happened since it was last let go on. */
export interface WatchedFacts {
  readonly currency: Currency;
  /** Of now, micro-units: raising it makes up for work that takes long. */
  readonly reward: bigint;
  readonly decisions: number;
  readonly rejections: number;
  /** Under the text of now: whoever writes it anew is measured anew. So are the reports. */
  readonly starts: number;
  readonly returns: number;
  /** Workers, not reports: nobody stops a task alone. */
  readonly brokenReports: number;
  readonly deliveries: number;
  /** From reservation to first delivery. */
  readonly medianSeconds: number | null;
  /** When the first of what waits has used up its part of the review window. */
  readonly lateAt: Date | null;
  /** When too many have waited too long. */
  readonly crowdedAt: Date | null;
}

type Numbers = Pick<Config, 'limits' | 'market'>;

const micros = 1_000_000n;
const isAbove = (part: number, whole: number, share: string): boolean =>
  BigInt(part) * micros > BigInt(whole) * parseDecimal(share)!;

const inHourMs = BigInt(hourMs);

function isUnderpaid({ reward, currency, medianSeconds }: WatchedFacts, { market }: Numbers): boolean {
  const floor = parseDecimal(market.hourlyFloor[currency])!;
  return medianSeconds !== null && reward * inHourMs < floor * BigInt(Math.ceil(medianSeconds * secondMs));
}

const isPast = (due: Date | null, now: Date): boolean => due !== null && due < now;

/** T9: why a live task has to be paused, and why one that the system paused may not go on yet. */
export function causeOf(facts: WatchedFacts, numbers: Numbers, now: Date): SystemPause | null {
  const { pausing } = numbers.limits;
  if (facts.brokenReports >= pausing.brokenReports) return 'BROKEN';
  const judged = facts.decisions >= pausing.decisionsLeast;
  if (judged && isAbove(facts.rejections, facts.decisions, pausing.rejectionShare)) return 'REJECTION_RATE';
  const tried = facts.starts >= pausing.startsLeast;
  if (tried && isAbove(facts.returns, facts.starts, pausing.returnShare)) return 'RETURN_RATE';
  if (facts.deliveries >= pausing.deliveriesLeast && isUnderpaid(facts, numbers)) return 'UNDERPAY';
  return isPast(facts.lateAt, now) || isPast(facts.crowdedAt, now) ? 'REVIEW_BACKLOG' : null;
}

/** When waiting alone will make it a cause: at that instant it is none yet. */
export function nextLook({ lateAt, crowdedAt }: WatchedFacts): Date | null {
  const ends = [lateAt, crowdedAt].filter((end) => end !== null).map((end) => end.getTime());
  return ends.length === 0 ? null : after(new Date(Math.min(...ends)), 1);
}

const cause = {
  BROKEN: 'Workers reported that it cannot be done as written. Change its text',
  REJECTION_RATE: 'Too much of its work was rejected. Reverse rejections that were not fair',
  RETURN_RATE: 'Too many workers gave it back. Make its text clearer',
  UNDERPAY: 'It takes workers so long that it pays less than the hourly floor. Raise the reward',
  REVIEW_BACKLOG: 'Work has waited too long for a decision. Decide on it',
} as const satisfies Record<SystemPause, string>;

/** For the employer who would have it go on. */
export const resumeAdvice = (reason: SystemPause): string =>
  `${cause[reason]}, then resume it; or ask a moderator.`;
