import { type MoneyInput, type Scope } from '../kernel/index.js';
import type { ProofField, TaskStep } from './task.status.js';
/** What is absent or null stays. */
export interface TaskChanges {
    readonly title?: string | null;
    readonly category?: string | null;
    readonly steps?: readonly TaskStep[] | null;
    readonly proofFields?: readonly ProofField[] | null;
    readonly reward?: MoneyInput | null;
    readonly slots?: number | null;
    readonly estimatedMinutes?: number | null;
    readonly reviewWindowHours?: number | null;
    readonly countries?: readonly string[] | null;
    readonly publishAt?: Date | null;
    readonly expiresAt?: Date | null;
    readonly clear?: readonly ('PUBLISH_AT' | 'EXPIRES_AT')[] | null;
    readonly repeatable?: boolean | null;
    readonly workersPickItems?: boolean | null;
}
/** Changes to drafts, and new versions of running tasks. */
export declare class TaskEdits {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError */
    update(taskId: string, changes: TaskChanges): Promise<void>;
}
