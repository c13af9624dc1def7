import type { MikroORM } from '@mikro-orm/postgresql';
import { CodedError, Scope, type RequestFacts, type Shared, type Viewer } from '../kernel/index.js';
import type { Payer } from './fan-out/feed.places.js';
import { type Charge } from './point-budgets.js';
/** What a caller shows to say who it is; a bearer counts before a cookie. */
export interface Credentials {
    readonly authorization: string | undefined;
    readonly cookie: string | undefined;
}
/** Turns requests into scopes, and keeps what each caller may still spend. */
export declare class Callers {
    #private;
    private readonly orm;
    private readonly shared;
    constructor(orm: MikroORM, shared: Shared);
    scopeFor(viewer: Viewer | null, facts?: RequestFacts): Scope;
    /**
     * A scope for whoever the credentials name. A cookie that is no longer good makes an anonymous caller; a program
     * that sends a bad token must hear of it.
     * @throws UNAUTHENTICATED for a bad bearer, RATE_LIMITED for too many of them from one address, UNAVAILABLE when the
     *   database is away
     */
    open(credentials: Credentials, facts: RequestFacts): Promise<Scope>;
    /** After each command of this caller: what is remembered of people's standing may not be true any more. */
    commanded({ viewer }: Scope): void;
    /** On any node. */
    sessionEnded(sessionId: string): void;
    /** Before anything is parsed: whoever has nothing left need not be read at all. */
    refuseSpent(scope: Scope): void;
    /** On whose account a caller lives here: a person, or else all strangers of one address. */
    payerOf({ viewer, request }: Scope): Payer;
    /** Takes the points of one operation from the caller's budget of this minute. */
    charge(scope: Scope, points: number): Charge;
}
export declare const rateLimited: ({ retryAfterSeconds, cost }: Charge) => CodedError;
