import { type MoneyInput, type Scope } from '../kernel/index.js';
import { Task } from './task.entity.js';
import type { CategoryRow } from './task.row.js';
import type { ProofField, TaskStep } from './task.status.js';
/** A draft as the employer describes it. */
export interface NewTask {
    readonly title: string;
    /** A category's slug. */
    readonly category: string;
    readonly steps: readonly TaskStep[];
    readonly proofFields: readonly ProofField[];
    readonly reward: MoneyInput;
    readonly slots: number;
    readonly estimatedMinutes: number;
    /** Left out: the marketplace's usual one. */
    readonly reviewWindowHours?: number | null;
    readonly countries: readonly string[];
    readonly publishAt?: Date | null;
    readonly expiresAt?: Date | null;
    readonly repeatable: boolean;
    readonly workersPickItems: boolean;
    /** A task of the same employer, whose rows this one gets too. */
    readonly itemsFrom?: string | null;
}
/** What employers write before anything is published. */
export declare class Drafts {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * T1: a complete draft with one implicit item, or with the rows of another task. Holds no money.
     * @throws InvalidInputError, ProhibitedContentError, LimitReachedError
     */
    create(wanted: NewTask): Promise<Task>;
}
/** @throws ProhibitedContentError with every reason */
export declare function refuseProhibited(text: {
    title: string;
    steps: readonly TaskStep[];
    proofFields: readonly ProofField[];
}, category: CategoryRow): void;
