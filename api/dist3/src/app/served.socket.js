import { CloseCode } from 'graphql-ws';
import { WebSocket } from 'ws';
/** A client that sends without reading what it gets back is cut off here. */
const UNREAD_BYTES = 1_048_576;
/** A socket and who it is served by. All of them share these listeners: ten thousand need no functions of their own. */
export class ServedSocket extends WebSocket {
    session = null;
    serve(session) {
        this.session = session;
        this.on('error', broken).on('ping', overfull).on('pong', answered).on('message', told).on('close', gone);
    }
    refuse(code, reason) {
        this.on('error', broken);
        this.close(code, reason);
    }
}
/** ws calls its listeners with the socket as `this`. */
const sessionOf = (socket) => socket.session;
/** Broken frames and oversized ones: ws itself answers with the right close code. */
function broken(error) {
    sessionOf(this)?.parts.log.debug({ err: error }, 'a socket broke the protocol');
}
function overfull() {
    const session = sessionOf(this);
    if (session && session.outlet.unread > UNREAD_BYTES)
        this.terminate();
}
function answered() {
    const session = sessionOf(this);
    if (session)
        session.alive = true;
}
function told(data, isBinary) {
    const session = sessionOf(this);
    if (!session)
        return;
    overfull.call(this);
    freeInflater(this);
    if (isBinary)
        return session.close(CloseCode.BadRequest, 'Text frames only');
    session.receive(String(data)).catch((error) => {
        session.parts.log.error({ err: error }, 'a socket message failed unexpectedly');
        session.close(CloseCode.InternalServerError, 'Internal server error');
    });
}
function gone() {
    sessionOf(this)?.closed();
}
/**
 * ws keeps what it decompressed a client's message with, some 50 kB for each socket, though without context takeover
 * nothing of it is needed for the next; it makes a new one then. There is no public way to it.
 */
const freeInflater = (socket) => socket._extensions?.['permessage-deflate']?.cleanup();
//# sourceMappingURL=served.socket.js.map