import { Scope } from '../kernel/index.js';
import { type TaskRow } from '../tasks/index.js';
import { type WalletEntryRow } from '../wallets/index.js';
import type { SubmissionRow } from './submission.row.js';
/** What the money of a wallet entry was for; wallets stand below tasks and submissions and know neither. */
export declare class WalletEntryFields {
    submission({ submissionId }: WalletEntryRow, scope: Scope): Promise<SubmissionRow | null>;
    task({ taskId }: WalletEntryRow, scope: Scope): Promise<TaskRow | null>;
}
