import { type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
import type { Variable } from './task.status.js';
export interface GoldAnswer {
    readonly key: string;
    readonly values?: readonly string[] | null;
    readonly uploadId?: string | null;
}
/** One row of input, as the employer gives it. */
export interface NewItem {
    readonly externalId: string;
    readonly variables: readonly Variable[];
    readonly overlap: number;
    readonly gold?: readonly GoldAnswer[] | null;
}
/** The rows of a data task. */
export declare class Items {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Adds all rows or none. The first rows replace the implicit item, and the slots become the sum of the overlaps.
     * @returns how many were added
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError
     */
    add(taskId: string, items: readonly NewItem[]): Promise<number>;
    /** A plain task is about to get rows. */
    dropImplicit(task: Task): Promise<void>;
    /** So many slots do the rows of a draft make. @throws LimitReachedError */
    resize(task: Task, slots: number): Promise<void>;
}
