import { type EntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import type { Hub } from './live/hub.js';
import { Sql } from './sql.js';
import type { Clock } from './time.js';
import type { Viewer } from './viewer.js';
/** What the transport knew of the call; never trusted for access. */
export interface RequestFacts {
    readonly ip: string;
    readonly userAgent: string;
    readonly idempotencyKey: string | null;
    /** BCP 47 language of the reader, "bn" or "en". */
    readonly locale: string;
    /** Asked by our own pages while they are rendered for this reader. */
    readonly byPages?: boolean;
    /** Only over HTTP: what the answer may carry besides its body. */
    readonly reply?: {
        setSessionCookie(token: string, expiresAt: Date): void;
        clearSessionCookie(): void;
    };
}
/** What a process has once and every operation shares. */
export interface Shared {
    /** Of the environment; an operation asks its scope, which knows what the operator has changed since. */
    readonly config: Config;
    readonly clock: Clock;
    /** Told after each commit that may have written events, so that the relay need not wait for its poll. */
    readonly committed: () => void;
    /** Where this node hears of committed events. */
    readonly hub: Hub;
}
/** Everything one operation may touch; built per request, per subscription, per timer. */
export declare class Scope {
    private readonly parent;
    readonly shared: Shared;
    private readonly made;
    readonly sql: Sql;
    readonly request: RequestFacts;
    /** An object, so that copies of this scope have the same entity manager. */
    private readonly own;
    private caller;
    /** @param parent whose settings and connections the operation's own entity manager has; entities are not shared */
    constructor(parent: EntityManager, shared: Shared, { viewer, request }: {
        viewer: Viewer | null;
        request?: RequestFacts | undefined;
    });
    /** Of this operation alone; made when first asked for, since most of what only reads never needs one. */
    get em(): EntityManager;
    get isInTransaction(): boolean;
    get viewer(): Viewer | null;
    get now(): Date;
    /** The settings of now. */
    get config(): Config;
    /** The signed-in viewer. Only for code behind an `@Access` stricter than `public`. */
    get me(): Viewer;
    /** This operation's single instance of a service or loader. */
    get<T>(Part: new (scope: Scope) => T): T;
    /** Forgets everything read so far; after a commit and before each subscription event. */
    renew(): void;
    /** From here on the operation is this person's: what a sign-up or sign-in answers is read as theirs. */
    become(viewer: Viewer | null): void;
    /** The same process and clock for another person, or for no one. */
    for(viewer: Viewer | null): Scope;
    /**
     * Commits everything or nothing. A nested call joins the transaction already open.
     * Serialisation failures, deadlocks and lock time-outs are tried again from the start, at most 5 times.
     */
    atomically<T>(work: () => Promise<T>): Promise<T>;
}
