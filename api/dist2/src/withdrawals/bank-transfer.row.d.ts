import type { MoneyType } from '../kernel/index.js';
import type { BankTransferState } from '../payments/index.js';
/** A transfer as moderators see it; the account is masked, the file has it whole. */
export interface BankTransferRow {
    readonly withdrawalId: string;
    readonly state: BankTransferState;
    readonly destination: string;
    readonly accountName: string | null;
    readonly amount: MoneyType;
    readonly bankReference: string | null;
    readonly createdAt: Date;
    readonly viewerActions: string[];
    readonly mayTakeBack: boolean;
}
