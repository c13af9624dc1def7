import { subscriberOf } from './address.rules.js';
import { digest } from './secret.token.js';
const quarterHour = 15 * 60;
const hour = 60 * 60;
/** What a load run may do more than a household: only limits that count addresses grow, never those that guard an account. */
const RELAXED = 1_000;
const perAddress = (scope, what, [most, seconds]) => ({
    key: `${what}:address:${subscriberOf(scope.request.ip)}`,
    most: scope.config.rateLimits === 'relaxed' ? most * RELAXED : most,
    seconds,
});
/** Typed addresses are kept as digests: people type passwords into the wrong field. */
const guesses = (scope, email) => ({
    key: `sign-in:guess:${digest(email)}:${subscriberOf(scope.request.ip)}`,
    most: 5,
    seconds: quarterHour,
});
const fromStrangers = (email) => ({
    key: `sign-in:strangers:${digest(email)}`,
    most: 20,
    seconds: hour,
});
/**
 * Failures at one account from one address, and from one address at any. Guesses from many addresses share a further
 * limit, which does not count where the account has been signed in or its password been reset before: strangers can keep
 * its owner out of no such place, and of a new one only until the owner resets the password from there.
 */
export const signInTries = (scope, email, known) => ({
    limits: [
        guesses(scope, email),
        perAddress(scope, 'sign-in', [20, quarterHour]),
        ...(known ? [] : [fromStrangers(email)]),
    ],
    forgotten: [guesses(scope, email).key],
});
export const isAboutAddress = ({ key }) => key.startsWith('sign-in:address:');
const stepUps = (userId) => ({ key: `step-up:${userId}`, most: 5, seconds: quarterHour });
/**
 * Of somebody signed in who gives their own password again: what strangers try, from the same address or at the same
 * account, does not count there.
 */
export const stepUpTries = (userId) => {
    const limit = stepUps(userId);
    return { limits: [limit], forgotten: [limit.key] };
};
/** What a reset through the mailbox makes forgotten. */
export const resetKeys = (scope, { id, email }) => [
    guesses(scope, email).key,
    fromStrangers(email).key,
    stepUps(id).key,
];
/** Generous, because a whole village may share one address. */
export const signUpLimits = (scope) => [perAddress(scope, 'sign-up', [100, hour])];
/** For each purpose apart: what anybody may ask for must not use up what only the owner can. */
export const mailLimit = (purpose, email) => ({
    key: `mail:${purpose}:${digest(email)}`,
    most: 3,
    seconds: hour,
});
export const mailAddressLimit = (scope) => perAddress(scope, 'mail', [20, hour]);
//# sourceMappingURL=access.limits.js.map