import { after, dayMs, newId, secondMs, toDate } from '../kernel/index.js';
import { Mail } from './mail.entity.js';
import { letterOf } from './mail.texts.js';
const FIRST_PAUSE_MS = 60 * secondMs;
/** After this many tries, over about two days, a mail is given up. */
const MOST_TRIES = 12;
/** For whoever asks what became of one; none is tried for so long. */
const KEPT_MS = 30 * dayMs;
const BATCH = 1_000;
export const dueMails = {
    text: `select id from mail where sent_at is null and next_try_at <= $2 and tries < $3 and (dead_at is null or dead_at > $2)
    order by next_try_at limit $1`,
    values: () => [MOST_TRIES],
};
const spent = (now, tries) => `secret and body <> '' and (dead_at <= ${now} or tries >= ${tries})`;
/** Whether there are letters to forget. */
export const staleMails = {
    text: `select 'mail' as id where exists (select from mail where ${spent('$2', '$3')}) or exists (
    select from (select created_at from mail order by created_at limit 1) oldest where created_at < $4)`,
    values: ({ now }) => [MOST_TRIES, after(now, -KEPT_MS)],
};
/** The letters that leave. They are rows of the transaction first, so none is lost and none goes out for nothing. */
export class Mails {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Writes a letter into the open transaction, in the language that the account chose, else in that of whoever caused
     * it. One with a token in it does not stay in the database, nor leave when the token has lapsed.
     */
    async post(to, { kind, link, deadAt }) {
        const { em, now, sql, request } = this.scope;
        const reader = await sql.first('select lower(language) as language from user_account where email = $1', [to]);
        const letter = letterOf(kind, reader?.language ?? request.locale, link);
        em.persist(em.create(Mail, {
            id: newId('eml'),
            toAddress: to,
            ...letter,
            secret: deadAt !== undefined,
            deadAt: deadAt ?? null,
            createdAt: now,
            nextTryAt: now,
            tries: 0,
            sentAt: null,
        }));
        await em.flush();
    }
    /** The mail for whoever asked first; it is due again later, each time after a longer pause, unless it is marked sent. */
    async claim(id) {
        const row = await this.scope.sql.first(`update mail set tries = tries + 1, next_try_at = $2::timestamptz + make_interval(secs => $3 * 2 ^ tries)
        where id = $1 and sent_at is null and next_try_at <= $2 and (dead_at is null or dead_at > $2)
        returning id, to_address as to, subject, body, created_at as "createdAt"`, [id, this.scope.now, FIRST_PAUSE_MS / 1_000]);
        return row && { ...row, createdAt: toDate(row.createdAt) };
    }
    async markSent(id) {
        await this.scope.sql.rows(`update mail set sent_at = $2, body = case when secret then '' else body end where id = $1`, [id, this.scope.now]);
    }
    /** Its try was the last; nobody will read what must not stay here. */
    async giveUp(id) {
        await this.scope.sql.rows(`update mail set tries = $2, body = case when secret then '' else body end where id = $1 and sent_at is null`, [id, MOST_TRIES]);
    }
    /** A token that lapsed or was given up leaves the text of its letter; an old letter goes as a whole. A batch at a time. */
    async forget() {
        const { sql, now } = this.scope;
        await sql.rows(`update mail set body = '' where ${spent('$1', '$2')}`, [now, MOST_TRIES]);
        await sql.rows('delete from mail where id = any (array(select id from mail where created_at < $1 order by created_at limit $2))', [after(now, -KEPT_MS), BATCH]);
    }
}
//# sourceMappingURL=mails.service.js.map