/** A frame as it goes over the wire: its own part, and the part it shares with all others. */
export interface Wire {
    /** Lent: the next frame of the message is written into the same memory, unless this one is {@link NextMessage.keep kept}. */
    readonly head: Buffer;
    readonly body: Buffer | null;
}
/**
 * One `next` of graphql-transport-ws for many subscriptions. They differ in the id alone, so everything behind it is
 * made once, and compressed once: a DEFLATE stream may begin with a stored block, which holds the id, and go on with
 * blocks that refer to nothing before them (RFC 1951 §3.2.4, RFC 7692 without context takeover).
 */
export declare class NextMessage {
    #private;
    constructor(payload: string);
    /** Before the first frame for a socket that negotiated compression. */
    deflate(): Promise<void>;
    /**
     * The frame for one subscription, until the next is asked for: ten thousand that go out at once go out of the same few
     * bytes, which stay in the processor's cache.
     * @param id as JSON, quotes and all @param bytes of it in UTF-8
     */
    frame(id: string, bytes: number, deflating: boolean): Wire;
    /** Leaves a frame to whoever has yet to send it. */
    keep(wire: Wire): void;
}
/** A whole text message, uncompressed and unmasked. */
export declare function textFrame(text: string): Buffer;
