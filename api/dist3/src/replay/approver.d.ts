import { type ApiClient } from './api-client.js';
import { type ApprovalOutcome } from './documents.js';
export interface ApproverOptions {
    api: ApiClient;
    token: string;
    onProblem: (problem: string) => void;
    onApproved: (total: number) => void;
}
/** Approves what it is told of, in bulk and each once, until it is stopped. */
export declare class Approver {
    private readonly options;
    private readonly waiting;
    private readonly known;
    private arrival;
    private stopped;
    approved: number;
    /** Approved or refused. */
    decided: number;
    lastDecisionAt: number;
    largestCall: number;
    constructor(options: ApproverOptions);
    /** False if it was known before. */
    add(submissionId: string): boolean;
    run(): Promise<void>;
    stop(): void;
    private decide;
}
/** What an answer to a bulk approval must not show: refusals, missing outcomes, another order than asked. */
export declare function approvalProblems(asked: readonly string[], outcomes: readonly ApprovalOutcome[]): string[];
