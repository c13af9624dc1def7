import DataLoader from 'dataloader';
import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { type PayoutMethodRow } from './payout-method.row.js';
import { type WithdrawalRow } from './withdrawal.row.js';
import type { WithdrawalStatus } from './withdrawal.status.js';
/** Its owner and moderators see a withdrawal; nobody else knows that it exists. */
export declare class WithdrawalLoader extends DataLoader<string, WithdrawalRow | null> {
    constructor(scope: Scope);
}
/** What became of the viewer's own quotes: the withdrawal that each was used for, by the quote's id. */
export declare class QuotedWithdrawalLoader extends DataLoader<string, WithdrawalRow | null> {
    constructor(scope: Scope);
}
/** The owner's own, removed ones included: old withdrawals still name them. Moderators see them masked too. */
export declare class PayoutMethodLoader extends DataLoader<string, PayoutMethodRow | null> {
    constructor(scope: Scope);
}
/** The viewer's own, oldest first. */
export declare function payoutMethodsOf({ sql, me }: Scope): Promise<PayoutMethodRow[]>;
interface Wanted {
    readonly status: readonly WithdrawalStatus[] | null | undefined;
    /** Whose; null: everybody's, which is for moderators. */
    readonly userId: string | null;
    readonly page: PageArgs;
}
/** Newest first. */
export declare function withdrawalsOf(scope: Scope, { status, userId, page }: Wanted): Promise<Connection<WithdrawalRow>>;
export {};
