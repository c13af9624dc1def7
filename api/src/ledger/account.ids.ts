import type { Currency } from '../kernel/index.js';

/** Chart of accounts: owner:kind:currency[:shard]. docs/LEDGER.md tells what each is for. */
export type UserAccountKind = 'available' | 'clearing' | 'hold' | 'promo';

export const userAccount = (userId: string, kind: UserAccountKind, currency: Currency): string =>
  `${userId}:${kind}:${currency}`;
/** Money that went out through a payment method; as positive as users were paid. */
export const outgoingAccount = (method: string, currency: Currency): string =>
  `external:out-${method}:${currency}`;
/** Where one currency is given for another: its two sides are worth the same at the rates that were quoted. */
export const exchangeAccount = (currency: Currency): string => `platform:exchange:${currency}`;
/** The platform's own cushion: dust of rounded charges, and what a reversal leaves uncovered. */
export const platformReserve = (currency: Currency): string => `platform:reserve:${currency}`;
/** What providers' own lists say beyond our books: the platform's win or loss. */
export const differenceAccount = (currency: Currency): string => `platform:difference:${currency}`;
/** What was given away as credit, as negative as people were given. */
export const platformPromo = (currency: Currency): string => `platform:promo:${currency}`;
const feeShards = 64;
/** Fees are spread over shards by what they are for, so that payments do not queue for one row. */
export const feeAccount = (id: string, currency: Currency): string => {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % feeShards, 0);
  return `platform:fee:${currency}:${String(sum).padStart(2, '0')}`;
};
/** Money that came in through a payment method; as negative as users were given. */
export const incomingAccount = (method: string, currency: Currency): string =>
  `external:in-${method}:${currency}`;
