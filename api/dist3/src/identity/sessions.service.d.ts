import { type Scope, type Timer, type Viewer } from '../kernel/index.js';
import { Session, SessionTransport } from './session.entity.js';
export interface OpenedSession {
    readonly id: string;
    readonly token: string;
    readonly expiresAt: Date;
}
/** The devices a person is signed in on. */
export declare class Sessions {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * In the open transaction, beside whatever made the person's identity sure. A browser has one session: the one whose
     * cookie it came with ends, whosever it was.
     */
    open(userId: string, via: SessionTransport): Promise<OpenedSession>;
    /** The person's own, newest first; those that lapsed are gone. */
    list(userId: string): Promise<Session[]>;
    /** False where it is not one of this person's. */
    end(userId: string, id: string): Promise<boolean>;
    /** In the open transaction. */
    endAll(userId: string, except?: string | null): Promise<void>;
}
/**
 * Who holds this token; null where it is not or no longer good. Being used keeps a session alive, but a browser's only
 * where the answer takes the cookie along: a browser drops a cookie whose own time is over, however long the session goes on.
 */
export declare function resolveViewer(scope: Scope, token: string, via: Viewer['via']): Promise<Viewer | null>;
/** What ended or lapsed long ago is of no use to anybody. */
export declare const sessionTimers: Timer[];
