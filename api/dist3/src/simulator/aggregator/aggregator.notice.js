import { createHmac } from 'node:crypto';
import { aggregatorSandbox, told } from './aggregator.told.js';
/** Messages that carry a signature over the merchant's login, the time and the text. */
export function aggregatorAnnouncer({ clock }) {
    return ({ payment, eventId, forged }) => {
        const { login, secret } = aggregatorSandbox;
        const body = JSON.stringify({ event_id: eventId, ...told(payment) });
        const date = new Date(clock.ms - clock.aheadMs).toISOString();
        const key = forged ? 'somebody else' : secret;
        const headers = {
            'content-type': 'application/json',
            'x-signature-date': date,
            'x-signature': createHmac('sha256', key).update(`${login}${date}${body}`).digest('hex'),
        };
        return { eventId, provider: 'aggregator', reference: payment.reference, headers, body };
    };
}
//# sourceMappingURL=aggregator.notice.js.map