import { after, CodedError, dayMs, hourMs, InputCheck, LimitReachedError, refuse, } from '../kernel/index.js';
import { mailAddressLimit, mailLimit, resetKeys } from './access.limits.js';
import { UserAccount } from './account.entity.js';
import { checkEmail, checkNewPassword } from './account.rules.js';
import { EmailToken } from './email-token.entity.js';
import { Limits } from './limits.service.js';
import { Mails } from './mails.service.js';
import { hashPassword } from './password.hasher.js';
import { digest, looksLikeToken, newToken } from './secret.token.js';
import { Sessions } from './sessions.service.js';
const purposes = {
    VERIFY_EMAIL: { prefix: 'kjv', lifeMs: 7 * dayMs, page: 'verify-email', letter: 'verification' },
    RESET_PASSWORD: { prefix: 'kjr', lifeMs: hourMs, page: 'reset-password', letter: 'passwordReset' },
};
/** What can be done by having a mailbox: confirm it, and choose a new password. */
export class Recovery {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** False where the address is confirmed already. @throws LimitReachedError */
    async requestVerification() {
        const { me, em } = this.scope;
        const { email, emailVerifiedAt } = await em.findOneOrFail(UserAccount, me.userId);
        if (emailVerifiedAt !== null)
            return false;
        refuseBlocked(await this.scope.get(Limits).take([mailLimit('VERIFY_EMAIL', email), mailAddressLimit(this.scope)]));
        await this.sendVerification({ userId: me.userId, email });
        return true;
    }
    sendVerification(mailbox) {
        return this.#send('VERIFY_EMAIL', mailbox);
    }
    /** @throws InvalidInputError */
    verifyEmail(token) {
        return this.scope.atomically(async () => {
            const account = await this.#redeem('VERIFY_EMAIL', token);
            account.confirmEmail(this.scope.now);
        });
    }
    /**
     * Answers alike, and writes about as much, whether or not the address has an account.
     * @throws InvalidInputError, LimitReachedError for the caller's own address only
     */
    async requestPasswordReset(typed) {
        const check = new InputCheck();
        const email = checkEmail(check, typed);
        check.done();
        await this.scope.atomically(async () => {
            const limits = this.scope.get(Limits);
            refuseBlocked(await limits.take([mailAddressLimit(this.scope)]));
            const { blocked } = await limits.take([mailLimit('RESET_PASSWORD', email)]);
            const account = await this.scope.em.findOne(UserAccount, { email });
            if (account && !blocked)
                await this.#send('RESET_PASSWORD', { userId: account.id, email });
        });
    }
    /**
     * Ends every session and lets the account sign in again at once, however many wrong tries there were, and from the
     * caller's address also while strangers go on guessing.
     * @throws InvalidInputError
     */
    async resetPassword(token, wanted) {
        const known = await this.#find('RESET_PASSWORD', token);
        const check = new InputCheck();
        const password = checkNewPassword(check, 'password', { text: wanted, email: known.email });
        check.done();
        const passwordHash = await hashPassword(password);
        await this.scope.atomically(async () => {
            const account = await this.#redeem('RESET_PASSWORD', token);
            account.setPassword(passwordHash);
            account.confirmEmail(this.scope.now);
            // Before the sessions are read: a sign-in with the old password either is among them or waits, and is refused.
            await this.scope.em.flush();
            await this.#bePlaceOf(account.id);
            await this.scope.get(Sessions).endAll(account.id);
            await this.scope.get(Limits).forgive(null, resetKeys(this.scope, account));
        });
    }
    /** A session whose token nobody gets, to be ended with the others: from now on the account was signed in from here. */
    async #bePlaceOf(userId) {
        await this.scope.get(Sessions).open(userId, 'BEARER');
    }
    async #send(purpose, { userId, email }) {
        const { em, now, config } = this.scope;
        const { prefix, lifeMs, page, letter } = purposes[purpose];
        const token = newToken(prefix);
        const row = {
            tokenHash: digest(token),
            userId,
            purpose,
            createdAt: now,
            expiresAt: after(now, lifeMs),
            usedAt: null,
        };
        em.persist(em.create(EmailToken, row));
        const link = `${config.publicUrl}/${page}?token=${token}`;
        await this.scope.get(Mails).post(email, { kind: letter, link, deadAt: row.expiresAt });
    }
    async #find(purpose, token) {
        const { prefix } = purposes[purpose];
        const found = looksLikeToken(prefix, token)
            ? await this.scope.sql.first(`select a.id as "userId", a.email from email_token t join user_account a on a.id = t.user_id
            where t.token_hash = $1 and t.purpose = $2 and t.used_at is null and t.expires_at > $3`, [digest(token), purpose, this.scope.now])
            : null;
        return found ?? refuseToken();
    }
    /** Uses the token, and with it all others sent for the same purpose. Of two at once the second is refused. */
    async #redeem(purpose, token) {
        const { userId } = await this.#find(purpose, token);
        const used = await this.scope.sql.rows(`update email_token set used_at = $3 where user_id = $1 and purpose = $2 and used_at is null
        returning token_hash as hash`, [userId, purpose, this.scope.now]);
        if (!used.some(({ hash }) => hash === digest(token)))
            refuseToken();
        return this.scope.em.findOneOrFail(UserAccount, userId);
    }
}
function refuseToken() {
    const check = new InputCheck();
    check.add(['token'], 'INVALID', 'This link was used already or is too old; ask for a new one.');
    check.done();
    throw new Error('a check with an entry refuses');
}
function refuseBlocked({ blocked, retryAt }) {
    if (blocked === null)
        return;
    refuse(new LimitReachedError('Too many mails were asked for; wait a little.', {
        limit: blocked.most,
        ...(retryAt && { retryAt }),
    }));
}
/**
 * For what only a reachable person may do: publishing, reserving, withdrawing.
 * @throws EMAIL_NOT_VERIFIED where the operator demands a confirmed address and there is none
 */
export async function requireVerifiedEmail(scope) {
    if (scope.config.emailVerification !== 'required')
        return;
    const verified = await scope.sql.first('select 1 from user_account where id = $1 and email_verified_at is not null', [scope.me.userId]);
    if (verified === null)
        throw new CodedError('EMAIL_NOT_VERIFIED', 'Confirm your e-mail address first; the link is in your mailbox.');
}
//# sourceMappingURL=recovery.service.js.map