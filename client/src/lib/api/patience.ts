/**
 * There is no room for this stream: other tabs hold all sockets that one person may have. Those that nobody looks at pause
 * within a minute, so it is tried again and again, but not more and more seldom.
 */
const NO_ROOM = ['TOO_MANY_SUBSCRIPTIONS', '4429'];
const NO_ROOM_MS = 30_000;
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
  const wait = NO_ROOM.includes(code) ? NO_ROOM_MS : Math.min(LONGEST_MS, 3_000 * 2 ** tries);
  return Math.max(wait * (0.5 + random / 2), retryAfterSeconds * 1_000 * (1 + random / 2));
}
