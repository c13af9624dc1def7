import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { type SubmissionRow } from './submission.row.js';
import type { SubmissionStatus } from './submission.status.js';
type Statuses = readonly SubmissionStatus[] | null | undefined;
/** Submissions in pages, in the orders that the contract names. */
export declare class SubmissionLists {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** The viewer's own work, newest reservation first. */
    mine(statuses: Statuses, page: PageArgs): Promise<Connection<SubmissionRow>>;
    /** How the viewer's own work is spread over the statuses; those without any are left out. */
    counts(): Promise<{
        status: SubmissionStatus;
        count: number;
    }[]>;
    /** By delivery; what is not delivered yet comes last, by reservation. */
    ofTask(taskId: string, statuses: Statuses, page: PageArgs): Promise<Connection<SubmissionRow>>;
}
export {};
