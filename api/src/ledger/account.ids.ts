import type { Currency } from '../kernel/index.js';

/** Chart of accounts: owner:kind:currency[:shard]. docs/LEDGER.md tells what each is for. */
export type UserAccountKind = 'available' | 'clearing' | 'hold';

export const userAccount = (userId: string, kind: UserAccountKind, currency: Currency): string =>
  `${userId}:${kind}:${currency}`;
/** Money that came in through a payment method; as negative as users were given. */
export const incomingAccount = (method: string, currency: Currency): string =>
  `external:in-${method}:${currency}`;
