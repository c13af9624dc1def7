import { type RunHot, type Scope } from '../kernel/index.js';
import type { DecidedBy, SubmissionStatus } from './submission.status.js';
export declare const maxApprovalsAtOnce = 500;
/** What became of one id; JSON, as it is kept with the idempotency key. */
export interface ApprovalOutcome {
    readonly submissionId: string;
    /** APPROVED now, NOT_FOUND, or the status that forbids it; FAILED only in bulk. */
    readonly outcome: SubmissionStatus | 'NOT_FOUND' | 'FAILED';
    readonly decided: boolean;
}
export interface Payment {
    readonly ids: readonly string[];
    /** Null: not limited to one employer's own. */
    readonly employerId: string | null;
    readonly decidedBy: DecidedBy;
    readonly from: readonly SubmissionStatus[];
    /** The worker's part in 1/10000. */
    readonly share?: number;
}
interface Decided {
    submission_id: string;
    outcome: SubmissionStatus | 'NOT_FOUND';
    decided: boolean;
}
/** A9 and every other payment out of the escrow: many at once, each decided on its own. What an employer asks for at the same time is paid together. */
export declare class Approvals {
    private readonly scope;
    constructor(scope: Scope);
    /** The employer's own; others answer NOT_FOUND. @throws InvalidInputError, LimitReachedError */
    approve(submissionIds: readonly string[], run?: RunHot): Promise<ApprovalOutcome[]>;
    /** What may be done now with one that was not approved. */
    actionsOn(submissionId: string): Promise<string[]>;
    /** One call of the SQL function, which locks, pays, counts and announces. */
    pay({ ids, employerId, decidedBy, from, share }: Payment): Promise<Decided[]>;
}
export {};
