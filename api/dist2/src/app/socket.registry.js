import { subscriberOf } from '../identity/index.js';
/** Many phones share one address of their operator; a flood from one does not. */
export const ANONYMOUS_PER_ADDRESS = 500;
const GOING_AWAY = 1001;
const FORBIDDEN = 4403;
/** A client that does not read its close frame is cut off after this long. */
const PATIENCE_MS = 3_000;
/** Every open socket of this process, to be counted and to be closed. */
export class SocketRegistry {
    #sockets = new Set();
    #ofUser = new Map();
    #anonymousAt = new Map();
    /** As nobody's, until it is known whose it is. */
    add(socket) {
        this.#sockets.add(socket);
        put(this.#anonymousAt, subscriberOf(socket.ip), socket);
    }
    identify(socket, { userId, sessionId }) {
        if (!this.#sockets.has(socket))
            return;
        take(this.#anonymousAt, subscriberOf(socket.ip), socket);
        socket.userId = userId;
        socket.sessionId = sessionId;
        put(this.#ofUser, userId, socket);
    }
    remove(socket) {
        if (!this.#sockets.delete(socket))
            return;
        if (socket.userId === null)
            take(this.#anonymousAt, subscriberOf(socket.ip), socket);
        else
            take(this.#ofUser, socket.userId, socket);
    }
    get size() {
        return this.#sockets.size;
    }
    ofUser(userId) {
        return this.#ofUser.get(userId)?.size ?? 0;
    }
    /** Of IPv6 in the whole network, since one caller has all its addresses. */
    anonymousAt(ip) {
        return this.#anonymousAt.get(subscriberOf(ip))?.size ?? 0;
    }
    /** The session has ended: whoever holds a socket of it hears nothing more. */
    closeSession(sessionId) {
        this.#close((socket) => socket.sessionId === sessionId, FORBIDDEN, 'The session has ended');
    }
    /** Tells all clients to come back later, and waits until they are gone. */
    async closeAll() {
        this.#close(() => true, GOING_AWAY, 'Going away');
        await this.#emptied(PATIENCE_MS);
        for (const socket of this.#sockets)
            socket.terminate();
        // Cutting off takes a turn of the event loop before the socket says that it is closed.
        await this.#emptied(PATIENCE_MS);
    }
    async #emptied(withinMs) {
        const deadline = Date.now() + withinMs;
        while (this.#sockets.size > 0 && Date.now() < deadline) {
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
    }
    #close(matches, code, reason) {
        for (const socket of [...this.#sockets]) {
            if (!matches(socket))
                continue;
            socket.close(code, reason);
            setTimeout(() => this.#sockets.has(socket) && socket.terminate(), PATIENCE_MS).unref();
        }
    }
}
function put(index, key, socket) {
    const sockets = index.get(key);
    if (sockets)
        sockets.add(socket);
    else
        index.set(key, new Set([socket]));
}
function take(index, key, socket) {
    const sockets = index.get(key);
    if (sockets?.delete(socket) && sockets.size === 0)
        index.delete(key);
}
//# sourceMappingURL=socket.registry.js.map