import { MoneyType } from '../kernel/index.js';
import { BankTransferState } from '../payments/index.js';
import type { BankTransferRow } from './bank-transfer.row.js';
declare const BankOutcome: {
    readonly PAID: "PAID";
    readonly REFUSED: "REFUSED";
    readonly RETURNED: "RETURNED";
};
type BankOutcome = keyof typeof BankOutcome;
/** Why a bank refuses, as far as it can be told in words that help. */
declare const BankRefusal: {
    readonly NO_SUCH_ACCOUNT: "NO_SUCH_ACCOUNT";
    readonly ACCOUNT_CANNOT_RECEIVE: "ACCOUNT_CANNOT_RECEIVE";
    readonly PROVIDER_LIMIT: "PROVIDER_LIMIT";
    readonly DECLINED: "DECLINED";
};
type BankRefusal = keyof typeof BankRefusal;
export declare class BankTransferType implements BankTransferRow {
    withdrawalId: string;
    state: BankTransferState;
    destination: string;
    accountName: string | null;
    amount: MoneyType;
    bankReference: string | null;
    viewerActions: string[];
    createdAt: Date;
    mayTakeBack: boolean;
}
export declare class BankBatchType {
    id: string;
    lines: number;
    total: MoneyType;
    createdAt: Date;
}
export declare class BankDeskType {
    waiting: number;
    batches: BankBatchType[];
}
export declare class ExportBankBatchInput {
    idempotencyKey: string;
}
export declare class ExportBankBatchPayload {
    batchId: string;
}
export declare class ReportBankTransferInput {
    withdrawalId: string;
    outcome: BankOutcome;
    bankReference?: string | null;
    reason?: BankRefusal | null;
    idempotencyKey: string;
}
export declare class ReportBankTransferPayload {
    withdrawalId: string;
}
export declare const exportBankBatchResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ExportBankBatchPayload>) => Promise<import("../kernel/refusal.js").UserError | ExportBankBatchPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ExportBankBatchPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ExportBankBatchPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ExportBankBatchPayload>) => Promise<import("../kernel/refusal.js").UserError | ExportBankBatchPayload>;
    settleBare: (work: () => Promise<ExportBankBatchPayload>) => Promise<import("../kernel/refusal.js").UserError | ExportBankBatchPayload>;
};
export declare const reportBankTransferResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ReportBankTransferPayload>) => Promise<import("../kernel/refusal.js").UserError | ReportBankTransferPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ReportBankTransferPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ReportBankTransferPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ReportBankTransferPayload>) => Promise<import("../kernel/refusal.js").UserError | ReportBankTransferPayload>;
    settleBare: (work: () => Promise<ReportBankTransferPayload>) => Promise<import("../kernel/refusal.js").UserError | ReportBankTransferPayload>;
};
export {};
