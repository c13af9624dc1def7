import { type MoneyInput, type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
/** What an employer does with a task that is on the market. */
export declare class RunningTasks {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** T8: running reservations may finish. @throws NotFoundError, InvalidTransitionError */
    pause(taskId: string): Promise<void>;
    /** T8. @throws NotFoundError, InvalidTransitionError */
    resume(taskId: string): Promise<void>;
    /** T13 by the employer; answers the refunded micro-units. @throws NotFoundError, InvalidTransitionError */
    stop(taskId: string): Promise<{
        task: Task;
        refunded: bigint;
    }>;
    /** T13 by the clock. */
    expire(taskId: string): Promise<void>;
    /**
     * T11; from CLOSING it reopens the task, with a new end where that has passed.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, InsufficientFundsError
     */
    addSlots(taskId: string, more: number, expiresAt: Date | null): Promise<void>;
    /**
     * T12: every slot that is not finally decided pays the new reward, and the share of it that was agreed as the fee.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, InsufficientFundsError
     */
    raiseReward(taskId: string, wanted: MoneyInput): Promise<void>;
    /**
     * Moves the end later; T14 from CLOSING: released slots stay released.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    extend(taskId: string, expiresAt: Date): Promise<void>;
}
