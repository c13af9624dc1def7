import { type Connection, type Currency, type PageArgs, type Scope } from '../kernel/index.js';
import { type WalletEntryRow } from './wallet-entry.loader.js';
/** From an instant up to another, which is not part of it. */
export interface Span {
    readonly currency: Currency;
    readonly from: Date;
    readonly until: Date;
}
/** The next entries of the viewer after one of them, oldest first; `after` is the number of the last one seen, or 0. */
export declare function entriesAfter(scope: Scope, { currency, from, until }: Span, { after, limit }: {
    after: string;
    limit: number;
}): Promise<WalletEntryRow[]>;
/** Oldest first, as on paper. */
export declare function entriesBetween(scope: Scope, span: Span, page: PageArgs): Promise<Connection<WalletEntryRow>>;
