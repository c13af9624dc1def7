import { InputCheck, LimitReachedError, refuse } from '../kernel/index.js';
import { isAboutAddress, signInTries, stepUpTries } from './access.limits.js';
import { UserAccount } from './account.entity.js';
import { checkNewPassword, DEMO_DOMAIN, emailOf, passwordOf } from './account.rules.js';
import { subscriberOf } from './address.rules.js';
import { InvalidCredentialsError } from './identity.errors.js';
import { Limits } from './limits.service.js';
import { Mails } from './mails.service.js';
import { hashPassword, passwordFits } from './password.hasher.js';
import { Sessions } from './sessions.service.js';
/** Who proves with a password to be whom. */
export class Credentials {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws InvalidInputError, InvalidCredentialsError, LimitReachedError */
    async signIn(typed, via) {
        const { email, password } = legible(typed);
        const known = await this.#find(email);
        const familiar = known !== null && (known.here || known.id === this.scope.viewer?.userId);
        const proof = await this.#prove(password, known, signInTries(this.scope, email, familiar));
        return this.scope.atomically(async () => {
            await this.#holdStill(proof);
            return this.scope.get(Sessions).open(proof.id, via);
        });
    }
    /**
     * Needs the old password again; ends every other session.
     * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
     */
    async changePassword(current, wanted) {
        const { me, config } = this.scope;
        const account = await this.#account(me.userId);
        const { email } = account;
        const check = new InputCheck();
        const password = checkNewPassword(check, 'newPassword', { text: wanted, email });
        if (passwordOf(current) === null)
            check.add(['currentPassword'], 'INVALID', 'The password holds characters that cannot be stored.');
        check.done();
        const proof = await this.#prove(current.normalize('NFC'), this.#opened(account), stepUpTries(me.userId));
        const passwordHash = await hashPassword(password);
        await this.scope.atomically(async () => {
            await this.#replace(proof, passwordHash);
            await this.scope.get(Sessions).endAll(me.userId, me.sessionId);
            const link = `${config.publicUrl}/forgot-password`;
            await this.scope.get(Mails).post(email, { kind: 'passwordChanged', link });
        });
    }
    /**
     * The viewer gives the password again, which makes this session fit for money for a while.
     * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
     */
    async stepUp(password) {
        const { me, sql, now } = this.scope;
        const check = new InputCheck();
        checkTyped(check, password);
        check.done();
        const account = await this.#account(me.userId);
        await this.#prove(password.normalize('NFC'), this.#opened(account), stepUpTries(me.userId));
        await sql.rows('update session set proven_at = $2 where id = $1', [me.sessionId, now]);
    }
    /**
     * In the open transaction: the password that was looked at is still the account's, and stays it until the commit. One
     * that is replaced meanwhile waits, and then ends what was opened here.
     * @throws InvalidCredentialsError where it was replaced since
     */
    async #holdStill({ id, passwordHash }) {
        const same = await this.scope.sql.first('select 1 from user_account where id = $1 and password_hash = $2 for share', [id, passwordHash]);
        if (same === null)
            refuse(new InvalidCredentialsError());
    }
    /** In the open transaction. @throws InvalidCredentialsError where the password is no longer the one looked at */
    async #replace({ id, passwordHash }, wanted) {
        const replaced = await this.scope.sql.first('update user_account set password_hash = $3 where id = $1 and password_hash = $2 returning id', [id, passwordHash, wanted]);
        if (replaced === null)
            refuse(new InvalidCredentialsError());
    }
    #account(id) {
        return this.scope.em.findOneOrFail(UserAccount, id);
    }
    /**
     * That it is this account's password. Each try is counted before it is looked at, and an address without an account
     * is treated like one with. Looking takes long and happens outside of any transaction: whoever writes because of it
     * asks again whether the password is still this one.
     */
    async #prove(password, known, { limits, forgotten }) {
        const counted = this.scope.get(Limits);
        const taken = await counted.begin(limits);
        refuseBlocked(taken);
        if (!(await passwordFits(known?.passwordHash ?? null, password)) || !known) {
            await counted.fail(taken.hit);
            return refuse(new InvalidCredentialsError(taken.fullUntil));
        }
        await counted.forgive(taken.hit, forgotten);
        return known;
    }
    /** Outside the demo everybody knows the password of its people. */
    #isShut(email) {
        return !this.scope.config.demo && email.endsWith(`@${DEMO_DOMAIN}`);
    }
    #opened(account) {
        return this.#isShut(account.email) ? null : account;
    }
    /** Outside the demo nobody comes in as one of its people. */
    async #find(email) {
        if (this.#isShut(email))
            return null;
        return this.scope.sql.first(`select id, password_hash as "passwordHash",
         exists (select from session where user_id = a.id and ip = $2) as here
       from user_account a where email = $1`, [email, subscriberOf(this.scope.request.ip)]);
    }
}
function refuseBlocked({ blocked, retryAt }) {
    if (blocked === null)
        return;
    if (!isAboutAddress(blocked))
        refuse(new InvalidCredentialsError(retryAt));
    refuse(new LimitReachedError('Too many failed tries to sign in from this address.', {
        limit: blocked.most,
        ...(retryAt && { retryAt }),
    }));
}
/** What no account can have is refused as broken input only where it cannot be stored at all. */
function legible({ email, password }) {
    const check = new InputCheck();
    if (!email.isWellFormed() || email.includes('\0'))
        check.add(['email'], 'INVALID', 'The e-mail address holds characters that cannot be stored.');
    if (email.trim() === '')
        check.add(['email'], 'REQUIRED', 'Enter your e-mail address.');
    checkTyped(check, password);
    check.done();
    return { email: emailOf(email) ?? email.slice(0, 300).toLowerCase(), password: password.normalize('NFC') };
}
function checkTyped(check, password) {
    if (passwordOf(password) === null)
        check.add(['password'], 'INVALID', 'The password holds characters that cannot be stored.');
    if (password === '')
        check.add(['password'], 'REQUIRED', 'Enter your password.');
}
//# sourceMappingURL=credentials.service.js.map