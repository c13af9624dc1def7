import { type MoneyInput, type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
/** The way from a draft to the market and back. */
export declare class Publication {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * T2, and T3 at once where no moderator is needed: the whole task is held in escrow.
     * @param expected what the employer agreed to pay in all; left out: whatever it costs
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError, CostChangedError, InsufficientFundsError, EMAIL_NOT_VERIFIED
     */
    publish(taskId: string, expected?: MoneyInput | null): Promise<void>;
    /** T3: nothing stands against it. It goes live, or waits for its hour. */
    release(task: Task): Promise<void>;
    /**
     * T7: everything comes back.
     * @throws NotFoundError, InvalidTransitionError
     */
    cancel(taskId: string): Promise<void>;
    /** T7, by the clock: its end came before it was on the market. Live it would close at once, and for good. */
    lapse(taskId: string): Promise<void>;
    /** T6, by the clock. */
    start(taskId: string): Promise<void>;
}
