import { createHmac, timingSafeEqual } from 'node:crypto';

interface Signed {
  readonly login: string;
  readonly date: string;
  readonly body: string;
}

/** What proves who wrote a call or a message: over the login, the time and the body. */
export const signatureOf = ({ login, date, body }: Signed, secret: string): string =>
  createHmac('sha256', secret).update(`${login}${date}${body}`).digest('hex');

export function isSignedBy(message: Signed, given: string, secret: string): boolean {
  const expected = Buffer.from(signatureOf(message, secret));
  const claimed = Buffer.from(given);
  return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}
