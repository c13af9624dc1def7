import { type Scope, type Sql } from '../kernel/index.js';
/** A broken promise of the books. */
export interface Defect {
    readonly invariant: string;
    /** Id of the account, journal, task, item, submission or stream. */
    readonly subject: string;
    readonly detail: string;
}
/** Every broken invariant, on one snapshot; empty when the books are clean. */
export declare const checkLedger: (sql: Pick<Sql, "rows">) => Promise<Defect[]>;
/** A check reads more than an ordinary statement may; for the rest of the open transaction. */
export declare function patiently({ sql }: Scope): Promise<void>;
