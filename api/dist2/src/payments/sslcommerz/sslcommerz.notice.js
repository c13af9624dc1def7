import { createHash, timingSafeEqual } from 'node:crypto';
const REFERENCE = /^[\x21-\x7e]{1,255}$/;
const MOST_FIELDS = 100;
/** A signature that leaves these out proves nothing about them. */
const NEEDED = ['tran_id', 'status'];
const refused = (reason) => ({ ok: false, reason });
/** Instant payment notifications: forms signed with a hash over the fields they name and the store's password. */
export function readNotice({ body }, settings) {
    const form = new URLSearchParams(body.toString('utf8'));
    if (form.size > MOST_FIELDS)
        return refused('too many fields');
    const names = (form.get('verify_key') ?? '').split(',');
    if (!NEEDED.every((name) => names.includes(name)))
        return refused('not signed for what it says');
    if (!isGenuine(form, names, settings))
        return refused('the signature is wrong');
    const [reference, status] = [form.get('tran_id') ?? '', form.get('status') ?? ''];
    if (!REFERENCE.test(reference) || !REFERENCE.test(status))
        return refused('no payment of ours');
    const eventId = [reference, status, form.get('val_id') ?? ''].join(' ').trim();
    return {
        ok: true,
        hints: [{ eventId, direction: 'payin', reference }],
        answer: { status: 200, body: '' },
    };
}
function isGenuine(form, names, settings) {
    const given = form.get('verify_sign_sha2');
    const digest = given === null ? 'md5' : 'sha256';
    const expected = signatureOf(form, names, { digest, password: settings.storePassword });
    const claimed = Buffer.from(given ?? form.get('verify_sign') ?? '');
    return claimed.length === expected.length && timingSafeEqual(claimed, Buffer.from(expected));
}
function signatureOf(form, names, { digest, password }) {
    const fields = new Map(names.map((name) => [name, form.get(name) ?? '']));
    fields.set('store_passwd', createHash('md5').update(password).digest('hex'));
    const text = [...fields]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    return createHash(digest).update(text).digest('hex');
}
//# sourceMappingURL=sslcommerz.notice.js.map