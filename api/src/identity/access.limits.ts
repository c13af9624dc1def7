import type { Scope } from '../kernel/index.js';
import { subscriberOf } from './address.rules.js';
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

/**
 * Failures at one account from one address, and from one address at any. Guesses from many addresses share a further
 * limit, which does not count where the account has been signed in before: strangers cannot lock its owner out.
 */
export const signInLimits = (scope: Scope, email: string, known: boolean): Limit[] => [
  guesses(scope, email),
  perAddress(scope, 'sign-in', [20, quarterHour]),
  ...(known ? [] : [fromStrangers(email)]),
];
export const isAboutAddress = ({ key }: Limit): boolean => key.startsWith('sign-in:address:');

/** What a right password makes forgotten here. */
export const guessKeys = (scope: Scope, email: string): string[] => [guesses(scope, email).key];
/** What a reset through the mailbox makes forgotten. */
export const resetKeys = (scope: Scope, email: string): string[] => [
  guesses(scope, email).key,
  fromStrangers(email).key,
];

/** Generous, because a whole village may share one address. */
export const signUpLimits = (scope: Scope): Limit[] => [perAddress(scope, 'sign-up', [100, hour])];

export const mailLimit = (email: string): Limit => ({
  key: `mail:account:${digest(email)}`,
  most: 3,
  seconds: hour,
});
export const mailAddressLimit = (scope: Scope): Limit => perAddress(scope, 'mail', [20, hour]);
