export interface Beating {
    /** Something was heard of the client since the last beat. */
    alive: boolean;
    ping(): void;
    terminate(): void;
}
/** A client that has vanished without a word is noticed within two beats. */
export declare class Heartbeat {
    #private;
    constructor();
    /** Into one of the shares that were pinged just now, so that it has nearly a whole beat before its first. */
    add(socket: Beating): void;
    drop(socket: Beating): void;
    stop(): void;
}
