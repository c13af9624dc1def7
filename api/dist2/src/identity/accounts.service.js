import { InputCheck, LimitReachedError, newId, refuse } from '../kernel/index.js';
import { signUpLimits } from './access.limits.js';
import { UserAccount } from './account.entity.js';
import { checkAccount } from './account.rules.js';
import { EmailTakenError } from './identity.errors.js';
import { Limits } from './limits.service.js';
import { hashPassword } from './password.hasher.js';
import { Recovery } from './recovery.service.js';
import { Sessions } from './sessions.service.js';
export class Accounts {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * A new account, signed in at once.
     * @throws InvalidInputError, EmailTakenError, LimitReachedError
     */
    async signUp(wanted, via) {
        const account = checked(wanted);
        const { blocked, retryAt } = await this.scope.get(Limits).take(signUpLimits(this.scope));
        if (blocked)
            refuse(new LimitReachedError('Too many accounts were made from this address.', {
                limit: blocked.most,
                ...(retryAt && { retryAt }),
            }));
        await this.#refuseTaken(account.email);
        const passwordHash = await hashPassword(account.password);
        return this.scope.atomically(async () => {
            const userId = await this.#insert(account, passwordHash);
            if (this.scope.config.emailVerification === 'required') {
                await this.scope.get(Recovery).sendVerification({ userId, email: account.email });
            }
            return this.scope.get(Sessions).open(userId, via);
        });
    }
    /**
     * A new account without a session.
     * @throws InvalidInputError, EmailTakenError
     */
    async create(wanted) {
        const account = checked(wanted);
        await this.#refuseTaken(account.email);
        const passwordHash = await hashPassword(account.password);
        return this.scope.atomically(() => this.#insert(account, passwordHash));
    }
    /** In the open transaction; having the role already is fine. */
    async addRole(role) {
        await this.scope.sql.rows('insert into role_grant (user_id, role, granted_at) values ($1, $2, $3) on conflict do nothing', [this.scope.me.userId, role, this.scope.now]);
    }
    /** In the open transaction. */
    async prefer(chosen) {
        const { em, me } = this.scope;
        (await em.findOneOrFail(UserAccount, me.userId)).prefer(chosen);
        await em.flush();
    }
    /** Before the costly hash; the unique constraint decides between two at once. */
    async #refuseTaken(email) {
        const taken = await this.scope.sql.first('select 1 from user_account where email = $1', [email]);
        if (taken !== null)
            refuse(new EmailTakenError());
    }
    async #insert({ email, displayName, country, roles }, passwordHash) {
        const id = newId('usr');
        const granted = await this.scope.sql.rows(`with account as (
         insert into user_account (id, email, password_hash, display_name, country, created_at)
           values ($1, $2, $3, $4, $5, $6) on conflict (email) do nothing returning id
       )
       insert into role_grant (user_id, role, granted_at)
         select account.id, role, $6 from account, unnest($7::text[]) role returning role`, [id, email, passwordHash, displayName, country, this.scope.now, roles]);
        if (granted.length === 0)
            refuse(new EmailTakenError());
        return id;
    }
}
function checked(wanted) {
    const check = new InputCheck();
    const account = checkAccount(check, wanted);
    check.done();
    return account;
}
/** For programs that set a marketplace up, such as the demo; the caller is not asked who it is. */
export const createAccount = (scope, account) => scope.get(Accounts).create(account);
//# sourceMappingURL=accounts.service.js.map