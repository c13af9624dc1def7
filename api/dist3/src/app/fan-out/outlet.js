import { WebSocket } from 'ws';
import { textFrame } from './next.message.js';
/** A socket is written to at most this often; what comes meanwhile goes out together. */
const COALESCE_MS = 5;
/** RFC 6455 §5.5.2, without a word in it. */
const PING = Buffer.from([0x89, 0]);
const waiting = new Set();
/** The way out to one client: whole frames, written past ws, which goes on to do the handshake, pings and the close. */
export class Outlet {
    socket;
    stream;
    deflating;
    #queue = null;
    #wroteAt = 0;
    constructor(socket, stream, 
    /** permessage-deflate was agreed on. */
    deflating) {
        this.socket = socket;
        this.stream = stream;
        this.deflating = deflating;
    }
    get open() {
        return this.socket.readyState === WebSocket.OPEN;
    }
    /** Bytes that the client has yet to take. */
    get unread() {
        return this.stream.writableLength;
    }
    /**
     * True: the frame has gone out whole. False: it has yet to, so its bytes must stay as they are.
     * @param now whole milliseconds of performance.now(), read once for many sockets
     */
    write(frame, now) {
        if (this.#queue === null && now - this.#wroteAt >= COALESCE_MS) {
            this.#wroteAt = now;
            this.#put(frame);
            return this.unread === 0;
        }
        this.#queue ??= [];
        this.#queue.push(frame);
        if (waiting.add(this).size === 1)
            setTimeout(flushAll, COALESCE_MS);
        return false;
    }
    /** Resolves when the bytes have left for the client, so a slow one holds up nothing but what waits for it. */
    send({ head, body }) {
        return new Promise((resolve) => {
            if (!this.open)
                return resolve();
            this.flush();
            if (body)
                this.stream.write(head);
            this.stream.write(body ?? head, () => resolve());
        });
    }
    /** Any other message of the protocol. */
    say(message) {
        return this.send({ head: textFrame(JSON.stringify(message)), body: null });
    }
    close(code, reason) {
        this.flush();
        this.socket.close(code, reason);
    }
    ping() {
        if (this.open)
            this.stream.write(PING);
    }
    terminate() {
        this.socket.terminate();
    }
    flush() {
        const frames = this.#queue;
        if (frames === null)
            return;
        this.#queue = null;
        waiting.delete(this);
        if (!this.open)
            return;
        this.#wroteAt = Math.trunc(performance.now());
        this.stream.cork();
        for (const frame of frames)
            this.#put(frame);
        this.stream.uncork();
    }
    #put({ head, body }) {
        if (!this.open)
            return;
        if (body === null) {
            this.stream.write(head);
            return;
        }
        this.stream.cork();
        this.stream.write(head);
        this.stream.write(body);
        this.stream.uncork();
    }
}
function flushAll() {
    for (const outlet of waiting)
        outlet.flush();
}
//# sourceMappingURL=outlet.js.map