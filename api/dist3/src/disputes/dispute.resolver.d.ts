import { PageArgs, Scope, type Connection, type UserError } from '../kernel/index.js';
import { type SubmissionRow } from '../submissions/index.js';
import { AnswerDisputeInput, DecideDisputeInput, OpenDisputeInput } from './dispute.inputs.js';
import { AnswerDisputePayload, DecideDisputePayload, OpenDisputePayload } from './dispute.results.js';
import type { DisputeRow } from './dispute.row.js';
import { DisputeStatus } from './dispute.status.js';
/** A rejection appealed, answered, judged. */
export declare class DisputeResolver {
    openDispute(input: OpenDisputeInput, scope: Scope): Promise<OpenDisputePayload | UserError>;
    answerDispute(input: AnswerDisputeInput, scope: Scope): Promise<AnswerDisputePayload | UserError>;
    decideDispute(input: DecideDisputeInput, scope: Scope): Promise<DecideDisputePayload | UserError>;
    disputes(status: DisputeStatus[] | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<DisputeRow>>;
}
export declare class DisputeFields {
    submission({ submissionId }: DisputeRow, scope: Scope): Promise<SubmissionRow>;
    workerShare({ share }: DisputeRow): number | null;
}
export declare class SubmissionDisputeFields {
    dispute({ id }: SubmissionRow, scope: Scope): Promise<DisputeRow | null>;
}
