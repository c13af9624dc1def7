import DataLoader from 'dataloader';
import { type Scope } from '../kernel/index.js';
/** What an employer really does, measured on the last 1,000 decisions. */
export interface EmployerFactsRow {
    readonly tasksPublished: number;
    readonly approvalRate: number | null;
    readonly medianHoursToDecide: number | null;
    readonly overturnedRejectionRate: number | null;
}
/** Null for people who never published. Every card of the feed shows them. */
export declare class EmployerFactsLoader extends DataLoader<string, EmployerFactsRow | null> {
    constructor(scope: Scope);
}
