import { createSign } from 'node:crypto';
import { bkashTopic } from './bkash.sandbox.js';
const SIGNED = ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'];
/** Only decided payments are told of. */
const TOLD = {
    succeeded: 'Completed',
    failed: 'Failed',
    returned: 'Returned',
};
const compact = (ms) => new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14);
const messageOf = (payment, status) => ({
    dateTime: compact(payment.changedAt),
    ...(payment.direction === 'payin'
        ? { debitMSISDN: payment.party }
        : { creditMSISDN: payment.party, transactionType: 'B2C Payment' }),
    creditOrganizationName: 'Practice merchant',
    trxID: payment.trxId,
    transactionStatus: status,
    amount: payment.told,
    currency: payment.currency,
    merchantInvoiceNumber: payment.reference,
});
/** Instant payment notifications as bKash sends them: messages of Amazon SNS, signed with a published certificate. */
export function bkashAnnouncer(stage) {
    return ({ payment, eventId, forged }) => {
        const status = TOLD[payment.state];
        if (status === undefined)
            return null;
        const message = {
            Type: 'Notification',
            MessageId: eventId,
            TopicArn: bkashTopic,
            Subject: 'payment',
            Message: JSON.stringify(messageOf(payment, status)),
            Timestamp: new Date(payment.changedAt).toISOString(),
        };
        const text = SIGNED.map((name) => `${name}\n${message[name]}\n`).join('');
        const key = stage.keys.named(forged ? 'somebody else' : 'bkash').privateKey;
        const body = JSON.stringify({
            ...message,
            SignatureVersion: '2',
            Signature: createSign('sha256').update(text).sign(key, 'base64'),
            SigningCertURL: `${stage.url()}/bkash/sns/SimpleNotificationService-practice.pem`,
        });
        const headers = { 'content-type': 'text/plain; charset=UTF-8', 'x-amz-sns-message-type': 'Notification' };
        return { eventId, provider: 'bkash', reference: payment.reference, headers, body };
    };
}
//# sourceMappingURL=bkash.notice.js.map