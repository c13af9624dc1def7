import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { type Wire } from './next.message.js';
/** The way out to one client: whole frames, written past ws, which goes on to do the handshake, pings and the close. */
export declare class Outlet {
    #private;
    private readonly socket;
    private readonly stream;
    /** permessage-deflate was agreed on. */
    readonly deflating: boolean;
    constructor(socket: WebSocket, stream: Duplex, 
    /** permessage-deflate was agreed on. */
    deflating: boolean);
    get open(): boolean;
    /** Bytes that the client has yet to take. */
    get unread(): number;
    /**
     * True: the frame has gone out whole. False: it has yet to, so its bytes must stay as they are.
     * @param now whole milliseconds of performance.now(), read once for many sockets
     */
    write(frame: Wire, now: number): boolean;
    /** Resolves when the bytes have left for the client, so a slow one holds up nothing but what waits for it. */
    send({ head, body }: Wire): Promise<void>;
    /** Any other message of the protocol. */
    say(message: object): Promise<void>;
    close(code: number, reason: string): void;
    ping(): void;
    terminate(): void;
    flush(): void;
}
