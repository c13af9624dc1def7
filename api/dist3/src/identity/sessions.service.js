import { after, cleanText, dayMs, minuteMs, newId, Outbox, toDate, } from '../kernel/index.js';
import { subscriberOf } from './address.rules.js';
import { digest, looksLikeToken, newToken } from './secret.token.js';
import { Session, SessionTransport } from './session.entity.js';
const TOKEN = 'kjs';
/** Lapsed ones stay on the list of what was for so long. */
const REMEMBERED_MS = 30 * dayMs;
const lifeMs = ({ config }) => config.limits.sessionDays * dayMs;
/** A session slides in steps, so that reading does not write each time. */
const STEP_MS = 5 * minuteMs;
/** A program that signs in before each call must not pile them up; what it leaves unused ends, and no browser's. */
const MOST_OF_A_KIND = 100;
const MOST = MOST_OF_A_KIND * Object.keys(SessionTransport).length;
/** The devices a person is signed in on. */
export class Sessions {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * In the open transaction, beside whatever made the person's identity sure. A browser has one session: the one whose
     * cookie it came with ends, whosever it was.
     */
    async open(userId, via) {
        const { em, now, request, viewer } = this.scope;
        if (via === 'COOKIE' && viewer?.via === 'cookie')
            await this.end(viewer.userId, viewer.sessionId);
        const token = newToken(TOKEN);
        const session = em.create(Session, {
            id: newId('ses'),
            userId,
            tokenHash: digest(token),
            via,
            userAgent: cleanText(request.userAgent)?.slice(0, 300).toWellFormed() ?? '',
            ip: subscriberOf(request.ip),
            createdAt: now,
            provenAt: now,
            lastSeenAt: now,
            expiresAt: after(now, lifeMs(this.scope)),
            endedAt: null,
        });
        await em.persist(session).flush();
        const beyond = await this.scope.sql.rows(`select id from session where user_id = $1 and via = $2 and ended_at is null
        order by last_seen_at desc, id desc offset $3`, [userId, via, MOST_OF_A_KIND]);
        await this.#end(beyond.map(({ id }) => id));
        return { id: session.id, token, expiresAt: session.expiresAt };
    }
    /** The person's own, newest first; those that lapsed are gone. */
    list(userId) {
        const { em, now } = this.scope;
        return em.find(Session, { userId, endedAt: null, expiresAt: { $gt: now } }, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: MOST });
    }
    /** False where it is not one of this person's. */
    async end(userId, id) {
        return this.scope.atomically(async () => {
            const own = await this.scope.sql.rows('select id from session where user_id = $1 and id = $2', [userId, id]);
            await this.#end(own.map((session) => session.id));
            return own.length > 0;
        });
    }
    /** In the open transaction. */
    async endAll(userId, except = null) {
        const open = await this.scope.sql.rows('select id from session where user_id = $1 and ended_at is null and id is distinct from $2 order by id', [userId, except]);
        await this.#end(open.map(({ id }) => id));
    }
    /** Every node closes the sockets of a session that ends, which is why it is an event. */
    async #end(ids) {
        if (ids.length === 0)
            return;
        const ended = await this.scope.sql.rows('update session set ended_at = $2 where id = any($1) and ended_at is null returning id', [ids, this.scope.now]);
        for (const { id } of ended) {
            await this.scope
                .get(Outbox)
                .record({ type: 'session.ended', aggregateId: id, payload: { sessionId: id } });
        }
    }
}
/**
 * A session never ends while a reservation runs that began in its time: nobody loses work over a sign-in, and what lapsed
 * does not come back with the next reservation made elsewhere.
 */
const FIND = `
  select s.id as "sessionId", s.user_id as "userId", s.last_seen_at as "lastSeenAt", u.country,
    array(select g.role from role_grant g where g.user_id = u.id order by g.role) as roles
  from session s join user_account u on u.id = s.user_id
  where s.token_hash = $1 and s.ended_at is null
    and (s.expires_at > $2
      or exists (select from submission w
        where w.worker_id = s.user_id and w.status = 'RESERVED' and w.reserved_at < s.expires_at))`;
/**
 * Who holds this token; null where it is not or no longer good. Being used keeps a session alive, but a browser's only
 * where the answer takes the cookie along: a browser drops a cookie whose own time is over, however long the session goes on.
 */
export async function resolveViewer(scope, token, via) {
    if (!looksLikeToken(TOKEN, token))
        return null;
    const { sql, now } = scope;
    const found = await sql.first(FIND, [digest(token), now]);
    if (found === null)
        return null;
    const { sessionId, userId, country, roles, lastSeenAt } = found;
    const { reply } = scope.request;
    const slides = via === 'bearer' || reply !== undefined;
    if (slides && now.getTime() - toDate(lastSeenAt).getTime() >= STEP_MS) {
        const expiresAt = after(now, lifeMs(scope));
        await sql.rows('update session set last_seen_at = $2, expires_at = $3 where id = $1 and last_seen_at < $2', [sessionId, now, expiresAt]);
        if (via === 'cookie')
            reply?.setSessionCookie(token, expiresAt);
    }
    return { userId, sessionId, roles, country, via };
}
/** What ended or lapsed long ago is of no use to anybody. */
export const sessionTimers = [
    {
        name: 'old-sessions',
        due: {
            text: 'select id from session where expires_at < $3 order by expires_at limit $1',
            values: ({ now }) => [after(now, -REMEMBERED_MS)],
        },
        fire: async (scope, id) => {
            await scope.sql.rows('delete from session where id = $1', [id]);
        },
    },
    {
        name: 'old-email-tokens',
        due: {
            text: `select 'old' as id from email_token where expires_at < $3 limit 1`,
            values: ({ now }) => [after(now, -REMEMBERED_MS)],
        },
        fire: async (scope) => {
            await scope.sql.rows('delete from email_token where expires_at < $1', [
                after(scope.now, -REMEMBERED_MS),
            ]);
        },
    },
];
//# sourceMappingURL=sessions.service.js.map