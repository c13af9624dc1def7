import { minuteMs } from '../kernel/index.js';
import { maxRevisionRounds } from './submission.policy.js';
export const maxUploadBytes = 5 * 1024 * 1024;
/** The largest picture that is decoded, against small files that unpack to gigabytes. */
export const maxPixels = 25e6;
/** Pictures that were sent and then replaced, or broke off on the way. */
const spareUploads = 20;
export const uploadUrlMs = 15 * minuteMs;
export const readUrlMs = 10 * minuteMs;
/** How many a submission may have: one for each field that takes a file, delivered and redone each time, and some to spare. */
export const maxUploads = (fileFields) => fileFields * (1 + maxRevisionRounds) + spareUploads;
const images = ['image/jpeg', 'image/png', 'image/webp'];
/** What a FILE may be announced as besides; what it is, its bytes say. */
const documents = /^(application\/(pdf|zip|json|x-zip-compressed|vnd\.openxmlformats-officedocument\.[a-z.]+)|text\/(plain|csv|tab-separated-values))$/;
export const isImage = (type) => images.includes(type);
/** Whether a file of this kind may be announced as this type. */
export function mayAnnounce(kind, contentType) {
    const type = contentType.split(';')[0].trim().toLowerCase();
    return images.includes(type) || (kind === 'FILE' && documents.test(type));
}
const startsWith = (bytes, ...start) => start.every((byte, place) => bytes[place] === byte);
const ascii = (bytes, from, to) => bytes.toString('latin1', from, to);
/** The type by the bytes themselves; null for what is not taken. */
export function sniff(kind, bytes) {
    if (startsWith(bytes, 0xff, 0xd8, 0xff))
        return 'image/jpeg';
    if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
        return 'image/png';
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
        return 'image/webp';
    if (kind === 'SCREENSHOT')
        return null;
    if (ascii(bytes, 0, 5) === '%PDF-')
        return 'application/pdf';
    if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
        return 'application/zip';
    return isPlainText(bytes) ? 'text/plain' : null;
}
/** Valid UTF-8 without control characters; markup counts as text and is only ever handed out as a download. */
function isPlainText(bytes) {
    if (bytes.length === 0)
        return false;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
        return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
    }
    catch {
        return false;
    }
}
export const extensions = {
    'image/jpeg': 'jpg',
    'image/png': 'png',
    'image/webp': 'webp',
    'application/pdf': 'pdf',
    'application/zip': 'zip',
    'text/plain': 'txt',
};
//# sourceMappingURL=upload.rules.js.map