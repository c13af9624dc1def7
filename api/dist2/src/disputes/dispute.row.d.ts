import type { DisputeStatus } from './dispute.status.js';
/** A dispute as the API shows it. */
export interface DisputeRow {
    readonly id: string;
    readonly submissionId: string;
    readonly taskId: string;
    readonly workerId: string;
    readonly employerId: string;
    readonly status: DisputeStatus;
    readonly appeal: string;
    readonly answer: string | null;
    readonly openedAt: Date;
    readonly answeredAt: Date | null;
    /** When silence pays the worker. */
    readonly dueAt: Date | null;
    readonly resolvedAt: Date | null;
    readonly resolution: string | null;
    /** In 1/10000. */
    readonly share: number | null;
    readonly openedAtText: string;
}
export interface StoredDispute {
    id: string;
    submission_id: string;
    task_id: string;
    worker_id: string;
    employer_id: string;
    status: DisputeStatus;
    appeal: string;
    answer: string | null;
    opened_at: string;
    answered_at: string | null;
    due_at: string | null;
    resolved_at: string | null;
    resolution: string | null;
    share: number | null;
}
export declare const toDisputeRow: (stored: StoredDispute) => DisputeRow;
