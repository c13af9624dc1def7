import { type Scope } from '../kernel/index.js';
interface Mailbox {
    readonly userId: string;
    readonly email: string;
}
/** What can be done by having a mailbox: confirm it, and choose a new password. */
export declare class Recovery {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** False where the address is confirmed already. @throws LimitReachedError */
    requestVerification(): Promise<boolean>;
    sendVerification(mailbox: Mailbox): Promise<void>;
    /** @throws InvalidInputError */
    verifyEmail(token: string): Promise<void>;
    /**
     * Answers alike, and writes about as much, whether or not the address has an account.
     * @throws InvalidInputError, LimitReachedError for the caller's own address only
     */
    requestPasswordReset(typed: string): Promise<void>;
    /**
     * Ends every session and lets the account sign in again at once, however many wrong tries there were, and from the
     * caller's address also while strangers go on guessing.
     * @throws InvalidInputError
     */
    resetPassword(token: string, wanted: string): Promise<void>;
}
/**
 * For what only a reachable person may do: publishing, reserving, withdrawing.
 * @throws EMAIL_NOT_VERIFIED where the operator demands a confirmed address and there is none
 */
export declare function requireVerifiedEmail(scope: Scope): Promise<void>;
export {};
