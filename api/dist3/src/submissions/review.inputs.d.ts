import { MoneyInput } from '../kernel/index.js';
import { RejectReason } from './submission.status.js';
export declare class ApproveSubmissionsInput {
    submissionIds: string[];
    idempotencyKey?: string | null;
}
export declare class RejectSubmissionInput {
    submissionId: string;
    reason: RejectReason;
    note: string;
    idempotencyKey?: string | null;
}
export declare class RequestRevisionInput {
    submissionId: string;
    reason: RejectReason;
    note: string;
    idempotencyKey?: string | null;
}
export declare class ReverseRejectionInput {
    submissionId: string;
    idempotencyKey?: string | null;
}
export declare class SendBonusInput {
    submissionId: string;
    amount: MoneyInput;
    note: string;
    idempotencyKey: string;
}
