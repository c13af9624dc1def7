import DataLoader from 'dataloader';
import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { type ReconciliationItemRow, type ReconciliationStatus } from './reconciliation-item.row.js';
/** For moderators; nobody else knows that a difference exists. */
export declare class ReconciliationItemLoader extends DataLoader<string, ReconciliationItemRow | null> {
    constructor(scope: Scope);
}
interface Wanted {
    readonly status: readonly ReconciliationStatus[] | null | undefined;
    readonly provider: string | null | undefined;
    readonly page: PageArgs;
}
/** Newest first. */
export declare const itemsOf: (scope: Scope, { status, provider, page }: Wanted) => Promise<Connection<ReconciliationItemRow>>;
export interface ReconciliationRunRow {
    readonly provider: string;
    readonly day: string;
    readonly startedAt: Date;
    readonly finishedAt: Date | null;
    readonly lines: number | null;
    readonly differences: number | null;
    readonly error: string | null;
}
/** The newest days that were compared, of every provider. */
export declare function runsOf({ sql }: Scope): Promise<ReconciliationRunRow[]>;
export {};
