import { createSign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { paypalSandbox } from './paypal.sandbox.js';
import { eventTypeOf, itemOf } from './paypal.told.js';
/** Messages as PayPal sends them: what is signed is their checksum, for one listener. */
export function paypalAnnouncer(stage) {
    return ({ payment, eventId, forged }) => {
        const body = JSON.stringify({
            id: `WH-${eventId}`,
            event_version: '1.0',
            resource_type: 'payouts_item',
            event_type: eventTypeOf(payment),
            create_time: new Date(payment.changedAt).toISOString(),
            resource: itemOf(payment),
        });
        const time = new Date(payment.changedAt).toISOString();
        const text = [eventId, time, paypalSandbox.webhookId, crc32(Buffer.from(body))].join('|');
        const key = stage.keys.named(forged ? 'somebody else' : 'paypal').privateKey;
        const headers = {
            'content-type': 'application/json',
            'paypal-transmission-id': eventId,
            'paypal-transmission-time': time,
            'paypal-auth-algo': 'SHA256withRSA',
            'paypal-cert-url': `${stage.url()}/paypal/v1/notifications/certs/practice.pem`,
            'paypal-transmission-sig': createSign('sha256').update(text).sign(key, 'base64'),
        };
        return { eventId, provider: 'paypal', reference: payment.reference, headers, body };
    };
}
//# sourceMappingURL=paypal.notice.js.map