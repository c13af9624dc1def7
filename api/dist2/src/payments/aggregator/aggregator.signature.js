import { createHmac, timingSafeEqual } from 'node:crypto';
/** What proves who wrote a call or a message: over the login, the time and the body. */
export const signatureOf = ({ login, date, body }, secret) => createHmac('sha256', secret).update(`${login}${date}${body}`).digest('hex');
export function isSignedBy(message, given, secret) {
    const expected = Buffer.from(signatureOf(message, secret));
    const claimed = Buffer.from(given);
    return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}
//# sourceMappingURL=aggregator.signature.js.map