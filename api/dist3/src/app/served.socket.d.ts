import { CloseCode } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SocketSession } from './socket.session.js';
/** A socket and who it is served by. All of them share these listeners: ten thousand need no functions of their own. */
export declare class ServedSocket extends WebSocket {
    session: SocketSession | null;
    serve(session: SocketSession): void;
    refuse(code: CloseCode, reason: string): void;
}
