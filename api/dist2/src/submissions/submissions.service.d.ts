import { type Scope } from '../kernel/index.js';
import { type SubmissionRow } from './submission.row.js';
import type { SubmissionStatus } from './submission.status.js';
import { type SubmissionAction } from './submission.transitions.js';
/** The side of a submission one acts for. */
export type Part = 'worker' | 'employer' | 'moderator';
export interface Move {
    readonly to: SubmissionStatus;
    /** The event's name after "submission." */
    readonly event: string;
    readonly payload?: Readonly<Record<string, unknown>>;
}
/** What every command on one submission stands on: the lock, the right to it, the step to another state. */
export declare class Submissions {
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Locks the task's slots, then the submission, in the order that every command keeps.
     * @throws NotFoundError where it does not exist or the viewer has not that part in it
     */
    lockAs(part: Part, id: string): Promise<SubmissionRow>;
    /** For the clock and for outcomes: nobody's rights are asked. */
    lock(id: string, [userId, all]?: [string, boolean]): Promise<SubmissionRow | null>;
    /** @throws InvalidTransitionError where its state does not have the action. Conditions beyond the state are the caller's. */
    demand(action: SubmissionAction, submission: SubmissionRow): void;
    refuseTransition(submission: SubmissionRow, message?: string): never;
    /** The slot, its money and the event go with it. The caller holds the lock and has checked the transition. */
    move({ id }: SubmissionRow, { to, event, payload }: Move): Promise<void>;
}
