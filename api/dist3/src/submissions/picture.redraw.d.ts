import { type Look } from './picture.look.js';
export interface Redrawn {
    readonly content: Buffer;
    readonly look: Look;
}
/**
 * The picture drawn anew as WebP: upright, without metadata, without anything that was hidden in the file. With it what it looks
 * like, to tell a copy by.
 * @throws PAYLOAD_TOO_LARGE for too many pixels, UNSUPPORTED_MEDIA for what cannot be decoded, UNAVAILABLE when too many wait or
 * one of its steps takes longer than `seconds`: once the machine has less to do it may be in time
 */
export declare function redraw(bytes: Buffer, seconds?: number): Promise<Redrawn>;
