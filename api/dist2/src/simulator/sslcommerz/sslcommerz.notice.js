import { createHash } from 'node:crypto';
import { sslcommerzSandbox } from './sslcommerz.sandbox.js';
import { told } from './sslcommerz.told.js';
const TOLD = ['succeeded', 'failed', 'cancelled'];
const signature = (digest, fields, password) => {
    const all = { ...fields, store_passwd: createHash('md5').update(password).digest('hex') };
    const text = Object.entries(all)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    return createHash(digest).update(text).digest('hex');
};
/** Instant payment notifications as SSLCommerz sends them: forms with a hash over their fields. */
export function sslcommerzAnnouncer(_stage) {
    return ({ payment, eventId, forged }) => {
        if (!TOLD.includes(payment.state))
            return null;
        const fields = told(payment);
        const password = forged ? 'somebody else' : sslcommerzSandbox.storePassword;
        const body = new URLSearchParams({
            ...fields,
            verify_key: Object.keys(fields).join(','),
            verify_sign: signature('md5', fields, password),
            verify_sign_sha2: signature('sha256', fields, password),
        }).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { eventId, provider: 'sslcommerz', reference: payment.reference, headers, body };
    };
}
//# sourceMappingURL=sslcommerz.notice.js.map