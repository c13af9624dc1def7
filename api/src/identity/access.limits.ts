import type { Scope } from '../kernel/index.js';
import { subscriberOf } from './address.rules.js';
import type { TokenPurpose } from './email-token.entity.js';
import type { Limit } from './limits.service.js';
import { digest } from './secret.token.js';

const quarterHour = 15 * 60;
const hour = 60 * 60;
/** What a load run may do more than a household: only limits that count addresses grow, never those that guard an account. */
const RELAXED = 1_000;

const perAddress = (scope: Scope, what: string, [most, seconds]: readonly [number, number]): Limit => ({
  key: `${what}:address:${subscriberOf(scope.request.ip)}`,
  most: scope.config.rateLimits === 'relaxed' ? most * RELAXED : most,
  seconds,
});

/** Typed addresses are kept as digests: people type passwords into the wrong field. */
const guesses = (scope: Scope, email: string): Limit => ({
  key: `sign-in:guess:${digest(email)}:${subscriberOf(scope.request.ip)}`,
  most: 5,
  seconds: quarterHour,
});
const fromStrangers = (email: string): Limit => ({
  key: `sign-in:strangers:${digest(email)}`,
  most: 20,
  seconds: hour,
});

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
export const signInTries = (scope: Scope, email: string, known: boolean): Tries => ({
  limits: [
    guesses(scope, email),
    perAddress(scope, 'sign-in', [20, quarterHour]),
    ...(known ? [] : [fromStrangers(email)]),
  ],
  forgotten: [guesses(scope, email).key],
});
export const isAboutAddress = ({ key }: Limit): boolean => key.startsWith('sign-in:address:');

const stepUps = (userId: string): Limit => ({ key: `step-up:${userId}`, most: 5, seconds: quarterHour });
/**
 * Of somebody signed in who gives their own password again: what strangers try, from the same address or at the same
 * account, does not count there.
 */
export const stepUpTries = (userId: string): Tries => {
  const limit = stepUps(userId);
  return { limits: [limit], forgotten: [limit.key] };
};

/** What a reset through the mailbox makes forgotten. */
export const resetKeys = (scope: Scope, { id, email }: { id: string; email: string }): string[] => [
  guesses(scope, email).key,
  fromStrangers(email).key,
  stepUps(id).key,
];

/** Generous, because a whole village may share one address. */
export const signUpLimits = (scope: Scope): Limit[] => [perAddress(scope, 'sign-up', [100, hour])];

/** For each purpose apart: what anybody may ask for must not use up what only the owner can. */
export const mailLimit = (purpose: TokenPurpose, email: string): Limit => ({
  key: `mail:${purpose}:${digest(email)}`,
  most: 3,
  seconds: hour,
});
export const mailAddressLimit = (scope: Scope): Limit => perAddress(scope, 'mail', [20, hour]);
