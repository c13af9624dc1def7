import { type Role, type Scope } from '../kernel/index.js';
import { type NewAccount } from './account.rules.js';
import type { ChosenPreferences } from './preferences.row.js';
import { type OpenedSession } from './sessions.service.js';
import type { SessionTransport } from './session.entity.js';
export declare class Accounts {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * A new account, signed in at once.
     * @throws InvalidInputError, EmailTakenError, LimitReachedError
     */
    signUp(wanted: NewAccount, via: SessionTransport): Promise<OpenedSession>;
    /**
     * A new account without a session.
     * @throws InvalidInputError, EmailTakenError
     */
    create(wanted: NewAccount): Promise<string>;
    /** In the open transaction; having the role already is fine. */
    addRole(role: Role): Promise<void>;
    /** In the open transaction. */
    prefer(chosen: ChosenPreferences): Promise<void>;
}
/** For programs that set a marketplace up, such as the demo; the caller is not asked who it is. */
export declare const createAccount: (scope: Scope, account: NewAccount) => Promise<string>;
