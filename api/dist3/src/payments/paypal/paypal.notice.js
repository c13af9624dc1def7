import { createVerify } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { jsonOf, textIn } from '../provider.http.js';
import { within } from './paypal.reading.js';
const PAYPAL = /^api(-m)?(\.sandbox)?\.paypal\.com$/;
const REFERENCE = /^[\x21-\x7e]{1,255}$/;
const refused = (reason) => ({ ok: false, reason });
/** Messages about single items, signed for our listener with a certificate that PayPal publishes. */
export async function readNotice(request, settings, parts) {
    const event = jsonOf(request.body.toString('utf8'));
    if (event === null)
        return refused('not an object');
    if (!(await isGenuine(request, settings, parts)))
        return refused('the signature is wrong');
    const item = within(within(event, 'resource'), 'payout_item');
    const [eventId, reference] = [textIn(event, 'id'), textIn(item, 'sender_item_id')];
    if (!REFERENCE.test(eventId) || !REFERENCE.test(reference))
        return refused('no payment of ours');
    return {
        ok: true,
        hints: [{ eventId, direction: 'payout', reference }],
        answer: { status: 200, body: '' },
    };
}
async function isGenuine({ headers, body }, settings, parts) {
    const header = (name) => headers[`paypal-${name}`] ?? '';
    const url = header('cert-url');
    if (header('auth-algo') !== 'SHA256withRSA' || !isProviders(url, settings))
        return false;
    const key = await parts.certificates.keyAt(url, parts.now());
    if (key === null)
        return false;
    const { webhookId } = settings;
    const text = [header('transmission-id'), header('transmission-time'), webhookId, crc32(body)].join('|');
    return createVerify('sha256').update(text).verify(key, header('transmission-sig'), 'base64');
}
/** Whether an address in a message leads to the provider and nowhere else. */
function isProviders(address, { certificateOrigin }) {
    if (!URL.canParse(address))
        return false;
    const { origin, protocol, hostname, port, username, password } = new URL(address);
    if (username !== '' || password !== '')
        return false;
    if (certificateOrigin !== null)
        return origin === new URL(certificateOrigin).origin;
    return protocol === 'https:' && port === '' && PAYPAL.test(hostname);
}
//# sourceMappingURL=paypal.notice.js.map