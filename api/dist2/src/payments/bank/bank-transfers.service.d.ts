import { type Scope } from '../../kernel/index.js';
import type { ProviderReason } from '../payment-provider.port.js';
import { type BankTransfer } from './bank-transfer.row.js';
export type BankWord = 'PAID' | 'REFUSED' | 'RETURNED';
export interface BankReport {
    readonly reference: string;
    readonly outcome: BankWord;
    /** The bank's own number of the transfer; needed where it paid. */
    readonly bankReference: string | null;
    /** Why it refused. */
    readonly reason: ProviderReason | null;
}
export interface BankBatch {
    readonly id: string;
    readonly lines: number;
    readonly total: bigint;
    readonly createdAt: Date;
    readonly debitAccount: string;
}
/** What a moderator does about the bank: take the orders that wait as a file, and report what became of each. */
export declare class BankTransfers {
    private readonly scope;
    constructor(scope: Scope);
    /** Null where no bank is configured. */
    get debitAccount(): string | null;
    /** All that wait, in one file; each order is in one file only. In the open transaction. @throws InvalidTransitionError */
    export(): Promise<string>;
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
    report(report: BankReport): Promise<void>;
    /** The newest files. */
    batches(): Promise<BankBatch[]>;
    batch(id: string): Promise<BankBatch | null>;
    file({ id, debitAccount }: BankBatch): Promise<string>;
    inBatch(id: string): Promise<BankTransfer[]>;
    find(reference: string): Promise<BankTransfer | null>;
    /** As the next file will have them. */
    orders(): Promise<BankTransfer[]>;
    waiting(): Promise<number>;
}
