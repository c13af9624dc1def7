/** An open socket and what is known of who holds it. */
export interface HeldSocket {
    readonly ip: string;
    userId: string | null;
    sessionId: string | null;
    close(code: number, reason: string): void;
    terminate(): void;
}
/** Many phones share one address of their operator; a flood from one does not. */
export declare const ANONYMOUS_PER_ADDRESS = 500;
/** Every open socket of this process, to be counted and to be closed. */
export declare class SocketRegistry {
    #private;
    /** As nobody's, until it is known whose it is. */
    add(socket: HeldSocket): void;
    identify(socket: HeldSocket, { userId, sessionId }: {
        userId: string;
        sessionId: string;
    }): void;
    remove(socket: HeldSocket): void;
    get size(): number;
    ofUser(userId: string): number;
    /** Of IPv6 in the whole network, since one caller has all its addresses. */
    anonymousAt(ip: string): number;
    /** The session has ended: whoever holds a socket of it hears nothing more. */
    closeSession(sessionId: string): void;
    /** Tells all clients to come back later, and waits until they are gone. */
    closeAll(): Promise<void>;
}
