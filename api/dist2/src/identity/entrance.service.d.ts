import { type Scope } from '../kernel/index.js';
import { type OpenedSession } from './sessions.service.js';
import type { SessionTransport } from './session.entity.js';
/** What signing in and out means for the operation at hand. */
export declare class Entrance {
    private readonly scope;
    constructor(scope: Scope);
    /**
     * The rest of the operation is the person's; the token goes into the cookie or into the answer, never both.
     * @throws UNAUTHENTICATED where the session was ended elsewhere in this very moment
     */
    enter({ token, expiresAt }: OpenedSession, via: SessionTransport): Promise<{
        token: string | null;
    }>;
    /** What follows in the same operation goes by the roles as they are now. */
    refresh(): Promise<void>;
    /** False where there was no session. A cookie goes away unless the caller came with a bearer beside it. */
    leave(): Promise<boolean>;
}
