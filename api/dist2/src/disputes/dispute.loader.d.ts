import DataLoader from 'dataloader';
import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { type DisputeRow } from './dispute.row.js';
import type { DisputeStatus } from './dispute.status.js';
export declare class DisputeLoader extends DataLoader<string, DisputeRow | null> {
    constructor(scope: Scope);
}
/** By the submission it is about. */
export declare class SubmissionDisputeLoader extends DataLoader<string, DisputeRow | null> {
    constructor(scope: Scope);
}
/** The moderators' queue, oldest first. */
export declare class DisputeQueue {
    private readonly scope;
    constructor(scope: Scope);
    list(statuses: readonly DisputeStatus[] | null | undefined, page: PageArgs): Promise<Connection<DisputeRow>>;
}
