import type { Watched } from './reads.documents.js';
export interface Visit {
    readonly origin: URL;
    /** Null: somebody who is not signed in. */
    readonly token: string | null;
    readonly watched: readonly Watched[];
    readonly onFrame: () => void;
    /** The socket or one of its subscriptions ended although nobody here wished it. */
    readonly onLost: (reason: string) => void;
}
/** Somebody with a page open: a socket of their own and what they watch over it. */
export declare class Visitor {
    private readonly visit;
    private readonly client;
    private socket;
    private leaving;
    private readonly gone;
    constructor(visit: Visit);
    /** Says good-bye, as a page that is closed does. */
    leave(): Promise<void>;
    /** Is gone without a word, as a phone without power is. */
    vanish(): Promise<void>;
    private end;
    private opened;
    private lost;
}
