import type { BankTransfer } from './bank-transfer.row.js';
/** The orders of one batch as the bank reads them: one line each, in the order of their references. */
export declare function bankFile(debitAccount: string, transfers: readonly BankTransfer[]): string;
