import { Scope, type UserError } from '../kernel/index.js';
import { ApproveSubmissionsInput, RejectSubmissionInput, RequestRevisionInput, ReverseRejectionInput, SendBonusInput } from './review.inputs.js';
import { ApprovalOutcomeType, ApproveSubmissionsPayload, RejectSubmissionPayload, RequestRevisionPayload, ReverseRejectionPayload, SendBonusPayload } from './review.results.js';
import type { SubmissionRow } from './submission.row.js';
/** What an employer decides about work done for them. */
export declare class ReviewResolver {
    approveSubmissions(input: ApproveSubmissionsInput, scope: Scope): Promise<ApproveSubmissionsPayload | UserError>;
    rejectSubmission(input: RejectSubmissionInput, scope: Scope): Promise<RejectSubmissionPayload | UserError>;
    requestRevision(input: RequestRevisionInput, scope: Scope): Promise<RequestRevisionPayload | UserError>;
    reverseRejection(input: ReverseRejectionInput, scope: Scope): Promise<ReverseRejectionPayload | UserError>;
    sendBonus(input: SendBonusInput, scope: Scope): Promise<SendBonusPayload | UserError>;
}
export declare class ApprovalOutcomeFields {
    result({ submissionId, outcome, decided }: ApprovalOutcomeType, scope: Scope): Promise<object>;
    submission({ submissionId }: ApprovalOutcomeType, scope: Scope): Promise<SubmissionRow | null>;
}
