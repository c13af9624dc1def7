import DataLoader from 'dataloader';
import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import type { ApprovalOutcome } from './approvals.service.js';
export interface BulkApprovalRow {
    readonly id: string;
    readonly employerId: string;
    readonly taskId: string;
    readonly createdAt: Date;
    readonly total: number;
    readonly decided: number;
    readonly approved: number;
    readonly finishedAt: Date | null;
}
/** By task: the viewer's own job that goes on just now, the latest of several; null where there is none. */
export declare class RunningApprovalLoader extends DataLoader<string, BulkApprovalRow | null> {
    constructor({ sql, viewer }: Scope);
}
/** Approvals by the thousand: asked for in one call, done step by step, each step a transaction of its own. */
export declare class BulkApprovals {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Everything delivered to the viewer's own task and not decided yet. @throws NotFoundError */
    start(taskId: string): Promise<string>;
    /** The viewer's own; null for the rest. */
    find(id: string): Promise<BulkApprovalRow | null>;
    /** What became of those that are decided; all of them, or those that this approved, or those that it did not. */
    outcomes(id: string, { approved, ...page }: PageArgs & {
        approved?: boolean | null;
    }): Promise<Connection<ApprovalOutcome>>;
    /**
     * Goes on until nothing is left. One that cannot be paid holds up nobody; its failure is told at the end. For what passes,
     * such as a task that is busy, the job ends as far as it is, and its next round goes on.
     */
    run(id: string): Promise<void>;
}
