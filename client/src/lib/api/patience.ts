/**
 * There is no room for this stream, and asking for it takes more of what is short. 4429: other tabs hold all sockets that
 * one person may have; those that nobody looks at pause within a minute.
 */
const NO_ROOM = ['RATE_LIMITED', 'TOO_MANY_SUBSCRIPTIONS', '4429'];
const LONGEST_MS = 120_000;

/**
 * Before a stream is opened again that the server has ended `tries` times since it last told anything: twice as long
 * each time, and not in all tabs at the same moment.
 */
export function waitBefore(tries: number, code = '', random = Math.random()): number {
  const first = NO_ROOM.includes(code) ? 60_000 : 3_000;
  return Math.min(LONGEST_MS, first * 2 ** tries) * (0.5 + random / 2);
}
