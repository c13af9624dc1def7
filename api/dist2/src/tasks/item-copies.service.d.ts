import { type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
/** Takes the rows of one task over into another of the same employer. */
export declare class ItemCopies {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * In one statement, whatever their number; of a plain task there is nothing to copy. Known answers come along where the
     * new task still asks for them.
     * @throws InvalidInputError, LimitReachedError
     */
    copy(from: string, task: Task): Promise<void>;
}
