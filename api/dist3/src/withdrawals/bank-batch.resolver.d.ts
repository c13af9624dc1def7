import { Scope } from '../kernel/index.js';
import { BankBatchType, BankDeskType, ExportBankBatchInput, ExportBankBatchPayload, ReportBankTransferInput, ReportBankTransferPayload } from './bank-batch.type.js';
import type { BankTransferRow } from './bank-transfer.row.js';
/** Withdrawals that people carry to a bank. */
export declare class BankBatchResolver {
    bankDesk(scope: Scope): Promise<BankDeskType>;
    bankBatch(id: string, scope: Scope): Promise<BankBatchType | null>;
    exportBankBatch(input: ExportBankBatchInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ExportBankBatchPayload>;
    reportBankTransfer(input: ReportBankTransferInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ReportBankTransferPayload>;
}
export declare class BankDeskFields {
    orders(scope: Scope): Promise<BankTransferRow[]>;
}
export declare class BankBatchFields {
    transfers({ id }: BankBatchType, scope: Scope): Promise<BankTransferRow[]>;
    file({ id }: BankBatchType, scope: Scope): Promise<string>;
}
export declare class ExportBankBatchFields {
    batch({ batchId }: ExportBankBatchPayload, scope: Scope): Promise<BankBatchType>;
}
export declare class ReportBankTransferFields {
    transfer({ withdrawalId }: ReportBankTransferPayload, scope: Scope): Promise<BankTransferRow>;
}
