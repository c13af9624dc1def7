import DataLoader from 'dataloader';
import { type Connection, type Currency, type MoneyType, type PageArgs, type Scope } from '../kernel/index.js';
import { type UserAccountKind } from '../ledger/index.js';
import { type WalletAccount, type WalletEntryKind } from './wallet-entry.rules.js';
/** A posting on a person's account, as that person sees it. */
export interface WalletEntryRow {
    readonly id: string;
    readonly account: WalletAccount;
    readonly kind: WalletEntryKind;
    readonly amount: MoneyType;
    readonly balanceAfter: MoneyType;
    readonly at: Date;
    readonly taskId: string | null;
    readonly submissionId: string | null;
    readonly withdrawalId: string | null;
    readonly depositId: string | null;
}
export interface StoredEntry {
    id: string;
    account: UserAccountKind;
    currency: Currency;
    kind: string;
    workers: boolean;
    amount: string;
    balanceAfter: string;
    at: string;
    taskId: string | null;
    submissionId: string | null;
    refType: string;
    refId: string;
}
/** Of postings `p` on accounts of the person in $1. */
export declare const entryColumns = "p.id, split_part(p.account_id, ':', 2) as account, split_part(p.account_id, ':', 3) as currency,\n  j.kind, coalesce(s.worker_id = $1, false) as workers, p.amount, p.balance_after as \"balanceAfter\",\n  j.created_at as at, j.task_id as \"taskId\", j.submission_id as \"submissionId\",\n  j.ref_type as \"refType\", j.ref_id as \"refId\"";
export declare const entryJoins = "join journal j on j.id = p.journal_id left join submission s on s.id = j.submission_id";
export declare function entryRowOf({ id, account, currency, kind, workers, amount, ...rest }: StoredEntry): WalletEntryRow;
/** At most 18 digits, so that it always is a number the database knows. */
export declare const entryNumber: RegExp;
/** The viewer's own entries by id; null for anybody else's. */
export declare class WalletEntryLoader extends DataLoader<string, WalletEntryRow | null> {
    constructor({ sql, viewer }: Scope);
}
/**
 * Each account is walked backwards along its own index as far as the page needs, however long it is. Written as a range
 * and not as an equality, because otherwise the planner may walk everybody's postings by id instead.
 */
export declare const entriesPage = "select p.id, split_part(p.account_id, ':', 2) as account, split_part(p.account_id, ':', 3) as currency,\n  j.kind, coalesce(s.worker_id = $1, false) as workers, p.amount, p.balance_after as \"balanceAfter\",\n  j.created_at as at, j.task_id as \"taskId\", j.submission_id as \"submissionId\",\n  j.ref_type as \"refType\", j.ref_id as \"refId\"\n  from (\n    select last.* from unnest($2::text[]) wanted (account_id) cross join lateral (\n      select q.* from posting q\n        where (q.account_id, q.id) < (wanted.account_id, coalesce($3::bigint, 9223372036854775807))\n          and q.account_id >= wanted.account_id\n        order by q.account_id desc, q.id desc limit $4\n    ) last order by last.id desc limit $4\n  ) p join journal j on j.id = p.journal_id left join submission s on s.id = j.submission_id order by p.id desc";
/** Newest first. Postings get their ids under the lock of their account, so the ids are the order of its balances. */
export declare function entriesOf(scope: Scope, { currency, account, page }: {
    currency: Currency;
    account: WalletAccount | null;
    page: PageArgs;
}): Promise<Connection<WalletEntryRow>>;
