import { type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
/** Takes rows out of drafts, and back in. */
export declare class ItemRemovals {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Takes out the named rows, or all; without any it is a plain task with one slot.
     * @returns how many were taken out
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    remove(taskId: string, { externalIds, all }: {
        externalIds: readonly string[];
        all: boolean;
    }): Promise<number>;
    /**
     * Brings back what the last removal took out, to where it was.
     * @returns how many came back
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError
     */
    restore(taskId: string): Promise<number>;
    /** What was taken out of the draft stays out. */
    forget(task: Task): Promise<void>;
}
