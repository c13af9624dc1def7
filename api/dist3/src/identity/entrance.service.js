import { CodedError } from '../kernel/index.js';
import { resolveViewer, Sessions } from './sessions.service.js';
/** What signing in and out means for the operation at hand. */
export class Entrance {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * The rest of the operation is the person's; the token goes into the cookie or into the answer, never both.
     * @throws UNAUTHENTICATED where the session was ended elsewhere in this very moment
     */
    async enter({ token, expiresAt }, via) {
        const cookie = via === 'COOKIE';
        const viewer = await resolveViewer(this.scope, token, cookie ? 'cookie' : 'bearer');
        if (viewer === null)
            throw new CodedError('UNAUTHENTICATED', 'The session has ended; sign in again.');
        this.scope.become(viewer);
        if (cookie)
            this.scope.request.reply?.setSessionCookie(token, expiresAt);
        return { token: cookie ? null : token };
    }
    /** What follows in the same operation goes by the roles as they are now. */
    async refresh() {
        const { me, sql } = this.scope;
        const held = await sql.rows('select role from role_grant where user_id = $1', [
            me.userId,
        ]);
        this.scope.become({ ...me, roles: held.map(({ role }) => role) });
    }
    /** False where there was no session. A cookie goes away unless the caller came with a bearer beside it. */
    async leave() {
        const { viewer, request } = this.scope;
        const ended = viewer !== null && (await this.scope.get(Sessions).end(viewer.userId, viewer.sessionId));
        this.scope.become(null);
        if (viewer?.via !== 'bearer')
            request.reply?.clearSessionCookie();
        return ended;
    }
}
//# sourceMappingURL=entrance.service.js.map