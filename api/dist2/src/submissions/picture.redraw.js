import sharp from 'sharp';
import { CodedError, unavailable } from '../kernel/index.js';
import { lookOf } from './picture.look.js';
import { maxPixels } from './upload.rules.js';
/** Decoding is the one thing a stranger can make expensive, so few at a time and none for long. */
const atOnce = 2;
const maxWaiting = 40;
const timeoutSeconds = 10;
sharp.concurrency(1);
sharp.cache(false);
let running = 0;
const waiting = [];
async function turn() {
    if (running < atOnce) {
        running += 1;
        return;
    }
    if (waiting.length >= maxWaiting)
        throw unavailable();
    await new Promise((resolve) => waiting.push(resolve));
}
/** Hands the place on to the next, or frees it. */
function done() {
    const next = waiting.shift();
    if (next)
        next();
    else
        running -= 1;
}
/**
 * The picture drawn anew as WebP: upright, without metadata, without anything that was hidden in the file. With it what it looks
 * like, to tell a copy by.
 * @throws PAYLOAD_TOO_LARGE for too many pixels, UNSUPPORTED_MEDIA for what cannot be decoded, UNAVAILABLE when too many wait or
 * one of its steps takes longer than `seconds`: once the machine has less to do it may be in time
 */
export async function redraw(bytes, seconds = timeoutSeconds) {
    await turn();
    try {
        const options = { limitInputPixels: maxPixels, failOn: 'error', pages: 1, sequentialRead: true };
        const content = await sharp(bytes, options)
            .rotate()
            .webp({ quality: 85 })
            .timeout({ seconds })
            .toBuffer();
        return { content, look: await lookOf(() => sharp(content, options), seconds) };
    }
    catch (error) {
        if (/pixel limit/i.test(String(error)))
            throw new CodedError('PAYLOAD_TOO_LARGE', 'This picture has more than 25 million pixels.');
        if (/timeout: \d+% complete/.test(String(error)))
            throw unavailable();
        throw new CodedError('UNSUPPORTED_MEDIA', 'This picture cannot be read; save it again and retry.');
    }
    finally {
        done();
    }
}
//# sourceMappingURL=picture.redraw.js.map