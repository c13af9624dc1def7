import { type Scope } from '../kernel/index.js';
/** Why a moderator decides against a task. */
export interface Judgement {
    readonly code: string;
    readonly note: string;
}
/** What moderators do with other people's tasks. */
export declare class Moderation {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** T3. @throws NotFoundError, InvalidTransitionError, which it is past the task's own end too: the clock sends it back */
    approve(taskId: string): Promise<void>;
    /** T4: everything comes back to the employer. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
    reject(taskId: string, judgement: Judgement): Promise<void>;
    /**
     * T13: open slots are refunded, and reservations that have not delivered are cancelled (A12). Of very
     * many some are left to the clock's next step. Delivered work is still decided, by a moderator or its timer.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    takeDown(taskId: string, judgement: Judgement): Promise<void>;
    /** The clock's part of a take-down: reservations that were too many for one step. Answers how many it cancelled. */
    cancelMore(taskId: string): Promise<number>;
}
