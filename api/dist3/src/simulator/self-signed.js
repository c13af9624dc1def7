import { createSign } from 'node:crypto';
/** DER, as far as one certificate needs it. */
function der(tag, ...parts) {
    const body = Buffer.concat(parts);
    const size = body.length.toString(16);
    const long = Buffer.from(size.length % 2 === 0 ? size : `0${size}`, 'hex');
    const length = body.length < 128 ? Buffer.from([body.length]) : Buffer.concat([Buffer.from([0x80 | long.length]), long]);
    return Buffer.concat([Buffer.from([tag]), length, body]);
}
const sequence = (...parts) => der(0x30, ...parts);
const utcTime = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
/** sha256WithRSAEncryption and commonName. */
const RSA_SHA256 = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex'));
/** A certificate that vouches for itself, in PEM: what a provider publishes beside its messages. */
export function selfSigned(name, keys, validity) {
    const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
    const facts = sequence(der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), RSA_SHA256, subject, sequence(utcTime(validity.from), utcTime(validity.to)), subject, keys.publicKey.export({ type: 'spki', format: 'der' }));
    const signature = createSign('sha256').update(facts).sign(keys.privateKey);
    const certificate = sequence(facts, RSA_SHA256, der(0x03, Buffer.from([0]), signature));
    const lines = certificate.toString('base64').match(/.{1,64}/g);
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
//# sourceMappingURL=self-signed.js.map