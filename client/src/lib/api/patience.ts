/**
 * There is no room for this stream, and asking for it takes more of what is short. 4429: other tabs hold all sockets that
 * one person may have; those that nobody looks at pause within a minute.
 */
const NO_ROOM = ['RATE_LIMITED', 'TOO_MANY_SUBSCRIPTIONS', '4429'];
const LONGEST_MS = 120_000;

/** Why a stream has ended, as far as the server said it. */
export interface End {
  /** The refusal's, or the number that the socket was closed with. */
  readonly code?: string;
  readonly retryAfterSeconds?: number;
}

/**
 * Before a stream is opened again that the server has ended `tries` times since it last told anything: twice as long
 * each time, for as long as the API asks at least, and not in all tabs at the same moment.
 */
export function waitBefore(
  tries: number,
  { code = '', retryAfterSeconds = 0 }: End,
  random = Math.random(),
): number {
  const first = NO_ROOM.includes(code) ? 60_000 : 3_000;
  const wait = Math.min(LONGEST_MS, first * 2 ** tries) * (0.5 + random / 2);
  return Math.max(wait, retryAfterSeconds * 1_000);
}
