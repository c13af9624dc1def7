import type { Currency } from '../kernel/index.js';
/** Chart of accounts: owner:kind:currency[:shard]. docs/LEDGER.md tells what each is for. */
export type UserAccountKind = 'available' | 'clearing' | 'hold' | 'promo';
export declare const userAccount: (userId: string, kind: UserAccountKind, currency: Currency) => string;
/** Money that went out through a payment method; as positive as users were paid. */
export declare const outgoingAccount: (method: string, currency: Currency) => string;
/** Where one currency is given for another: its two sides are worth the same at the rates that were quoted. */
export declare const exchangeAccount: (currency: Currency) => string;
/** The platform's own cushion: dust of rounded charges, and what a reversal leaves uncovered. */
export declare const platformReserve: (currency: Currency) => string;
/** What providers' own lists say beyond our books: the platform's win or loss. */
export declare const differenceAccount: (currency: Currency) => string;
/** What was given away as credit, as negative as people were given. */
export declare const platformPromo: (currency: Currency) => string;
/** Fees are spread over shards by what they are for, so that payments do not queue for one row. */
export declare const feeAccount: (id: string, currency: Currency) => string;
/** Money that came in through a payment method; as negative as users were given. */
export declare const incomingAccount: (method: string, currency: Currency) => string;
