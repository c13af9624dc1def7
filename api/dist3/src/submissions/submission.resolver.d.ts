import { type UserRow } from '../identity/index.js';
import { Scope, type Connection } from '../kernel/index.js';
import { GoldAnswerType, TaskStepType, VariableType, type TaskRow } from '../tasks/index.js';
import { type EmployerFactsRow } from './employer-facts.loader.js';
import { SubmissionsArgs } from './submission.args.js';
import type { SubmissionRow } from './submission.row.js';
import { AnswerType, BonusType, SubmissionCountType, SubmissionRevisionType } from './submission.type.js';
export declare class SubmissionFields {
    submission(id: string, scope: Scope): Promise<SubmissionRow | null>;
    task({ taskId }: SubmissionRow, scope: Scope): Promise<TaskRow>;
    worker({ workerId }: SubmissionRow, scope: Scope): Promise<UserRow | null>;
    clearsAt({ clearsAt, workerId }: SubmissionRow, { viewer }: Scope): Date | null;
    steps({ id }: SubmissionRow, scope: Scope): Promise<readonly TaskStepType[]>;
    proofFields({ id }: SubmissionRow, scope: Scope): Promise<readonly object[]>;
    variables({ id }: SubmissionRow, scope: Scope): Promise<readonly VariableType[]>;
    gold({ id, employerId }: SubmissionRow, scope: Scope): Promise<GoldAnswerType[] | null>;
    answers(submission: SubmissionRow, scope: Scope): Promise<AnswerType[]>;
    revisions(submission: SubmissionRow, scope: Scope): Promise<SubmissionRevisionType[]>;
    bonuses({ id }: SubmissionRow, scope: Scope): Promise<BonusType[]>;
    viewerActions(submission: SubmissionRow, scope: Scope): string[];
}
export declare class ViewerSubmissionFields {
    submissions({ status, ...page }: SubmissionsArgs, scope: Scope): Promise<Connection<SubmissionRow>>;
    submissionCounts(scope: Scope): Promise<SubmissionCountType[]>;
}
export declare class TaskSubmissionFields {
    submissions(task: TaskRow, { status, ...page }: SubmissionsArgs, scope: Scope): Promise<Connection<SubmissionRow>> | null;
    viewerSubmission({ id }: TaskRow, scope: Scope): Promise<SubmissionRow | null>;
}
export declare class EmployerFields {
    employerFacts({ id }: UserRow, scope: Scope): Promise<EmployerFactsRow | null>;
}
