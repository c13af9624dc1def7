import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
const deflate = promisify(deflateRaw);
/** Shorter ones do not become shorter. */
const WORTH_DEFLATING = 256;
/** A body up to this size is copied beside each head: one write costs less than two. */
const COPIED = 4_096;
/** Every real id is far shorter; the head of a longer one would not fit a stored block. */
const LONGEST_DEFLATED_ID = 1_024;
const TEXT = 0x81;
const COMPRESSED = 0x40;
const STORED_BLOCK_BYTES = 5;
const OPENING = '{"id":';
const MIDDLE = ',"type":"next","payload":';
/**
 * One `next` of graphql-transport-ws for many subscriptions. They differ in the id alone, so everything behind it is
 * made once, and compressed once: a DEFLATE stream may begin with a stored block, which holds the id, and go on with
 * blocks that refer to nothing before them (RFC 1951 §3.2.4, RFC 7692 without context takeover).
 */
export class NextMessage {
    #plain;
    #deflated = null;
    /** One frame for ids of so many bytes, and nearly all have one length: each id is written over the one before it. */
    #lent = new Map();
    /** Asked for ten thousand times in a row. */
    #last = null;
    constructor(payload) {
        this.#plain = Buffer.from(`${MIDDLE}${payload}}`);
    }
    /** Before the first frame for a socket that negotiated compression. */
    async deflate() {
        if (this.#deflated !== null || this.#plain.length < WORTH_DEFLATING)
            return;
        const whole = await deflate(this.#plain.subarray(MIDDLE.length), { finishFlush: constants.Z_SYNC_FLUSH });
        // The last four bytes, 00 00 FF FF, are added again by the reader.
        this.#deflated = whole.subarray(0, -4);
    }
    /**
     * The frame for one subscription, until the next is asked for: ten thousand that go out at once go out of the same few
     * bytes, which stay in the processor's cache.
     * @param id as JSON, quotes and all @param bytes of it in UTF-8
     */
    frame(id, bytes, deflating) {
        const deflated = deflating && bytes <= LONGEST_DEFLATED_ID ? this.#deflated : null;
        const last = this.#last;
        const lent = last?.bytes === bytes && last.deflated === deflated ? last : this.#lend(bytes, deflated);
        lent.wire.head.write(id, lent.idAt);
        return lent.wire;
    }
    /** Leaves a frame to whoever has yet to send it. */
    keep(wire) {
        if (this.#last?.wire === wire)
            this.#last = null;
        for (const [key, lent] of this.#lent)
            if (lent.wire === wire)
                this.#lent.delete(key);
    }
    #lend(bytes, deflated) {
        const key = `${deflated ? 'd' : 'p'}${bytes}`;
        const lent = this.#lent.get(key) ?? this.#blank(bytes, deflated);
        this.#lent.set(key, lent);
        return (this.#last = lent);
    }
    #blank(bytes, deflated) {
        const before = deflated ? storedBlock(OPENING.length + bytes + MIDDLE.length) : Buffer.alloc(0);
        const middle = deflated ? Buffer.from(MIDDLE) : Buffer.alloc(0);
        const body = deflated ?? this.#plain;
        const own = Buffer.concat([before, Buffer.from(OPENING), Buffer.alloc(bytes), middle]);
        const header = frameHeader(own.length + body.length, deflated ? TEXT | COMPRESSED : TEXT);
        const wire = body.length <= COPIED
            ? { head: Buffer.concat([header, own, body]), body: null }
            : { head: Buffer.concat([header, own]), body };
        return { bytes, deflated, wire, idAt: header.length + before.length + OPENING.length };
    }
}
/** A whole text message, uncompressed and unmasked. */
export function textFrame(text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([frameHeader(bytes.length, TEXT), bytes]);
}
/** RFC 6455 §5.2, from a server. */
function frameHeader(length, first) {
    if (length < 126)
        return Buffer.from([first, length]);
    if (length < 65_536)
        return Buffer.from([first, 126, length >> 8, length & 255]);
    const header = Buffer.alloc(10);
    header.set([first, 127]);
    header.writeUIntBE(length, 4, 6);
    return header;
}
/** Not the last block of its stream; LEN and its complement, little endian. */
function storedBlock(length) {
    const block = Buffer.alloc(STORED_BLOCK_BYTES);
    block.writeUInt16LE(length, 1);
    block.writeUInt16LE(~length & 0xffff, 3);
    return block;
}
//# sourceMappingURL=next.message.js.map