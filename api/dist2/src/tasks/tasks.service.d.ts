import { type Scope } from '../kernel/index.js';
import { Task } from './task.entity.js';
import type { TaskAction } from './task.transitions.js';
export interface TaskSlots {
    readonly open: number;
    /** Open, or taken and not finally decided: those whose reward may still rise. */
    readonly undecided: number;
}
/** What every command on one task stands on: the lock, the right to it, its money and its events. */
export declare class Tasks {
    private readonly scope;
    constructor(scope: Scope);
    /** Locks the task's slots first, as every command on a task or its submissions does, then reads the task. */
    lock(id: string): Promise<Task | null>;
    /** @throws NotFoundError where it does not exist or belongs to somebody else */
    lockOwn(id: string): Promise<Task>;
    /** @throws InvalidTransitionError naming what the viewer may do instead */
    demand(action: TaskAction, task: Task): void;
    refuseTransition(task: Task, message?: string): never;
    slots(task: Task): Promise<TaskSlots>;
    /** Writes what was changed, so that the SQL functions after it see it. */
    flush(): Promise<void>;
    /** Positive: from the employer into the task's escrow; negative: back. */
    moveEscrow(task: Task, micros: bigint): Promise<void>;
    /** A command that touches each row, slot or submission of the task: a hundred thousand take longer than a statement may. */
    takeTime(): Promise<void>;
    /** Gives up every open slot and refunds it; answers the refunded micro-units. */
    releaseOpenSlots(task: Task): Promise<bigint>;
    /** T15, where nothing is left to decide. */
    closeIfDone(task: Task): Promise<void>;
    /** `name` is the event's after "task."; its employer hears of it. */
    announce(task: Task, name: string, payload?: Readonly<Record<string, unknown>>): Promise<void>;
}
