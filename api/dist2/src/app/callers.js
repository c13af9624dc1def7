import { CodedError, may, Scope, unavailable, } from '../kernel/index.js';
import { subscriberOf } from '../identity/index.js';
import { resolveViewer } from './features.js';
import { KnownViewers } from './known-viewers.js';
import { isOutage } from './outage.js';
import { PointBudgets } from './point-budgets.js';
const RELAXED_POINTS = 1_000_000_000;
/** What pages ask is ours and known, and a reader opens many in a minute; their points are counted apart. */
const PAGES_SHARE = 10;
/** Turns requests into scopes, and keeps what each caller may still spend. */
export class Callers {
    orm;
    shared;
    #budgets = new PointBudgets();
    #viewers;
    constructor(orm, shared) {
        this.orm = orm;
        this.shared = shared;
        this.#viewers = new KnownViewers(() => shared.clock.now());
    }
    scopeFor(viewer, facts) {
        return new Scope(this.orm.em, this.shared, { viewer, request: facts });
    }
    /**
     * A scope for whoever the credentials name. A cookie that is no longer good makes an anonymous caller; a program
     * that sends a bad token must hear of it.
     * @throws UNAUTHENTICATED for a bad bearer, RATE_LIMITED for too many of them from one address, UNAVAILABLE when the
     *   database is away
     */
    async open(credentials, facts) {
        const { authorization, cookie } = credentials;
        const scope = this.scopeFor(null, facts);
        if (authorization !== undefined) {
            const token = /^Bearer +([\x21-\x7e]{1,500})$/i.exec(authorization)?.[1];
            const viewer = token === undefined ? null : await this.#viewerOf(scope, 'bearer', token);
            if (viewer === null)
                throw new CodedError('UNAUTHENTICATED', 'This token is not valid or has ended; sign in again.');
            scope.become(viewer);
        }
        else if (cookie !== undefined)
            scope.become(await this.#viewerOf(scope, 'cookie', cookie));
        return scope;
    }
    #viewerOf(scope, via, token) {
        // Without an answer that could take the cookie along the session does not move on; the next call with one must do it.
        const door = scope.request.reply ? `${via} and back` : via;
        const look = () => resolved(resolveViewer(scope, token, via));
        return this.#viewers.of(door, token, (seen) => (seen ? look() : this.#lookUpUnknown(scope, look)));
    }
    /**
     * Made-up tokens are refused only after a look into the database, so an address has points of their own for them.
     * Good ones cost nothing, and those seen before are not asked for any.
     * @throws RATE_LIMITED
     */
    async #lookUpUnknown({ request }, look) {
        const { key, perMinute } = this.#budget(request, `unknown tokens at ${subscriberOf(request.ip)}`);
        const charge = this.#budgets.charge(key, 1, { perMinute });
        if (!charge.granted)
            throw rateLimited(charge);
        let viewer;
        try {
            viewer = await look();
            return viewer;
        }
        finally {
            if (viewer !== null)
                this.#budgets.giveBack(key, 1);
        }
    }
    /** After each command of this caller: what is remembered of people's standing may not be true any more. */
    commanded({ viewer }) {
        // Nobody signed in resets a password; staff decide about others. Everybody else only changes their own standing.
        if (viewer === null || may(viewer, 'marketplace:moderate'))
            this.#viewers.forgetAll();
        else
            this.#viewers.forget(viewer.userId);
    }
    /** On any node. */
    sessionEnded(sessionId) {
        this.#viewers.forgetSession(sessionId);
    }
    /** Before anything is parsed: whoever has nothing left need not be read at all. */
    refuseSpent(scope) {
        if (this.charge(scope, 0).cost.available >= 1)
            return;
        const charge = this.charge(scope, 1);
        if (!charge.granted)
            throw rateLimited(charge);
    }
    /** On whose account a caller lives here: a person, or else all strangers of one address. */
    payerOf({ viewer, request }) {
        if (viewer)
            return { kind: 'member', key: viewer.userId };
        return { kind: 'address', key: `at ${subscriberOf(request.ip)}` };
    }
    /** Takes the points of one operation from the caller's budget of this minute. */
    charge(scope, points) {
        const { kind, key: who } = this.payerOf(scope);
        const normal = this.shared.config.points[kind === 'member' ? 'member' : 'anonymous'];
        const { key, perMinute } = this.#budget(scope.request, who, normal);
        return this.#budgets.charge(key, points, { perMinute });
    }
    #budget({ byPages }, who, normal = this.shared.config.points.anonymous) {
        const perMinute = this.shared.config.rateLimits === 'relaxed' ? RELAXED_POINTS : normal;
        return byPages
            ? { key: `pages for ${who}`, perMinute: perMinute * PAGES_SHARE }
            : { key: who, perMinute };
    }
}
async function resolved(viewer) {
    try {
        return await viewer;
    }
    catch (error) {
        if (isOutage(error))
            throw unavailable();
        throw error;
    }
}
export const rateLimited = ({ retryAfterSeconds, cost }) => new CodedError('RATE_LIMITED', `Too much at once; try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
    cost,
});
//# sourceMappingURL=callers.js.map