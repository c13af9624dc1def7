import { hash } from 'node:crypto';
import { RecentlyUsed, secondMs } from '../kernel/index.js';
/** A session that ended, or a role that was taken elsewhere, is noticed after this at the latest. */
const KEPT_MS = secondMs;
const MOST = 10_000;
/**
 * Who holds a token, remembered for a second. This node's own commands are noticed at once (`forget`), sessions that end
 * on another node when the event arrives, anything else when the second is over. Tokens themselves are not kept.
 */
export class KnownViewers {
    now;
    #known = new Map();
    /** Tokens that were somebody's when they were looked up last, however long ago. */
    #seen = new RecentlyUsed(MOST);
    /** Grows with everything forgotten: what was read before that must not be kept after it. */
    #epoch = 0;
    constructor(now) {
        this.now = now;
    }
    /**
     * @param door what was read through one says nothing about another
     * @param read is told whether the token was somebody's before
     */
    async of(door, token, read) {
        const digest = hash('sha256', token, 'base64url');
        const key = `${door} ${digest}`;
        const readAt = this.now().getTime();
        const known = this.#known.get(key);
        if (known && readAt >= known.readAt && readAt - known.readAt < KEPT_MS)
            return known.viewer;
        const epoch = this.#epoch;
        const seen = this.#seen.get(digest) ?? false;
        const viewer = await read(seen);
        // Of a token that never was anybody's nothing is kept: a flood of them must not push out the others.
        if (seen || viewer)
            this.#seen.set(digest, viewer !== null);
        this.#known.delete(key);
        if (viewer && epoch === this.#epoch)
            this.#keep(key, { viewer, readAt });
        return viewer;
    }
    /** After a command: its caller may be somebody else now, have other roles, or fewer sessions. */
    forget(userId) {
        this.#drop(({ viewer }) => viewer.userId === userId);
    }
    forgetSession(sessionId) {
        this.#drop(({ viewer }) => viewer.sessionId === sessionId);
    }
    /** After a command that may concern other people's standing. */
    forgetAll() {
        this.#drop(() => true);
    }
    #drop(concerns) {
        this.#epoch += 1;
        for (const [key, known] of this.#known)
            if (concerns(known))
                this.#known.delete(key);
    }
    #keep(key, known) {
        this.#known.set(key, known);
        // Oldest first: what is over is not looked at again.
        for (const [oldest, { readAt }] of this.#known) {
            if (known.readAt - readAt < KEPT_MS && this.#known.size <= MOST)
                return;
            this.#known.delete(oldest);
        }
    }
}
//# sourceMappingURL=known-viewers.js.map