import type { Scope } from '../kernel/index.js';
import type { TokenPurpose } from './email-token.entity.js';
import type { Limit } from './limits.service.js';
/** What a wrong password counts against, and what a right one makes forgotten. */
export interface Tries {
    readonly limits: readonly Limit[];
    readonly forgotten: readonly string[];
}
/**
 * Failures at one account from one address, and from one address at any. Guesses from many addresses share a further
 * limit, which does not count where the account has been signed in or its password been reset before: strangers can keep
 * its owner out of no such place, and of a new one only until the owner resets the password from there.
 */
export declare const signInTries: (scope: Scope, email: string, known: boolean) => Tries;
export declare const isAboutAddress: ({ key }: Limit) => boolean;
/**
 * Of somebody signed in who gives their own password again: what strangers try, from the same address or at the same
 * account, does not count there.
 */
export declare const stepUpTries: (userId: string) => Tries;
/** What a reset through the mailbox makes forgotten. */
export declare const resetKeys: (scope: Scope, { id, email }: {
    id: string;
    email: string;
}) => string[];
/** Generous, because a whole village may share one address. */
export declare const signUpLimits: (scope: Scope) => Limit[];
/** For each purpose apart: what anybody may ask for must not use up what only the owner can. */
export declare const mailLimit: (purpose: TokenPurpose, email: string) => Limit;
export declare const mailAddressLimit: (scope: Scope) => Limit;
