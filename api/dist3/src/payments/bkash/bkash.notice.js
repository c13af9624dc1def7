import { createVerify } from 'node:crypto';
import { callProvider, jsonOf, textIn } from '../provider.http.js';
const SIGNED = {
    Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
    SubscriptionConfirmation: [
        'Message',
        'MessageId',
        'SubscribeURL',
        'Timestamp',
        'Token',
        'TopicArn',
        'Type',
    ],
};
const DIGESTS = { '1': 'sha1', '2': 'sha256' };
const AMAZON = /^sns\.[a-z0-9-]+\.amazonaws\.com$/;
const REFERENCE = /^[\x21-\x7e]{1,255}$/;
const refused = (reason) => ({ ok: false, reason });
const OK = { status: 200, body: '' };
/** Instant payment notifications: messages of Amazon SNS, believed only with their signature and from our topic. */
export async function readNotice({ body }, settings, parts) {
    const message = jsonOf(body.toString('utf8'));
    if (message === null)
        return refused('not an object');
    if (textIn(message, 'TopicArn') !== settings.topicArn)
        return refused('another topic');
    if (!(await isGenuine(message, settings, parts)))
        return refused('the signature is wrong');
    if (textIn(message, 'Type') === 'SubscriptionConfirmation')
        return subscribe(message, settings, parts);
    return hintIn(message);
}
function hintIn(message) {
    const payment = jsonOf(textIn(message, 'Message'));
    const reference = payment ? textIn(payment, 'merchantInvoiceNumber') : '';
    const eventId = textIn(message, 'MessageId');
    if (payment === null || !REFERENCE.test(reference) || !REFERENCE.test(eventId))
        return refused('no payment of ours');
    const direction = textIn(payment, 'transactionType') === 'B2C Payment' ? 'payout' : 'payin';
    return { ok: true, hints: [{ eventId, direction, reference }], answer: OK };
}
async function isGenuine(message, settings, parts) {
    const names = SIGNED[textIn(message, 'Type')];
    const digest = DIGESTS[textIn(message, 'SignatureVersion')];
    const url = textIn(message, 'SigningCertURL');
    if (!names || !digest || !isProviders(url, settings) || !new URL(url).pathname.endsWith('.pem'))
        return false;
    const key = await parts.certificates.keyAt(url, parts.now());
    if (key === null)
        return false;
    const text = names
        .filter((name) => message[name] !== undefined)
        .map((name) => `${name}\n${textIn(message, name)}\n`)
        .join('');
    return createVerify(digest).update(text).verify(key, textIn(message, 'Signature'), 'base64');
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
    return protocol === 'https:' && port === '' && AMAZON.test(hostname);
}
/** Amazon asks once whether the topic's messages are wanted. */
async function subscribe(message, settings, { deadlineMs }) {
    const url = textIn(message, 'SubscribeURL');
    if (!isProviders(url, settings))
        return refused('the confirmation leads elsewhere');
    const outcome = await callProvider({ method: 'GET', url, deadlineMs });
    const confirmed = outcome.kind === 'answer' && outcome.status === 200;
    return confirmed ? { ok: true, hints: [], answer: OK } : refused('the confirmation failed');
}
//# sourceMappingURL=bkash.notice.js.map