import { DisputeOutcome } from './dispute.status.js';
export declare class OpenDisputeInput {
    submissionId: string;
    text: string;
    idempotencyKey?: string | null;
}
export declare class AnswerDisputeInput {
    submissionId: string;
    text: string;
    concede: boolean;
    idempotencyKey?: string | null;
}
export declare class DecideDisputeInput {
    submissionId: string;
    outcome: DisputeOutcome;
    workerPercent?: number | null;
    note: string;
    idempotencyKey?: string | null;
}
