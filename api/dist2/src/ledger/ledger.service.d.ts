import { type Amount, type Scope } from '../kernel/index.js';
export interface Transfer {
    /** The kind of fact, e.g. "deposit". With `ref` it is the business key: the same fact moves money once. */
    readonly kind: string;
    readonly ref: {
        readonly type: string;
        readonly id: string;
    };
    readonly taskId?: string;
    readonly submissionId?: string;
    /** Signed micro-units that sum to zero, all of one currency. */
    readonly legs: readonly {
        readonly account: string;
        readonly micros: bigint;
    }[];
}
/** The only way from TypeScript to money. Must run inside a transaction, with the state change that causes it. */
export declare class Ledger {
    private readonly scope;
    constructor(scope: Scope);
    /** @throws SQLSTATE 23505 when the fact is posted already, 23514 when an account would fall below its floor. */
    transfer({ kind, ref, taskId, submissionId, legs }: Transfer): Promise<void>;
    /**
     * Locks the user's available account. Where the money then goes to other accounts of people, they are named in
     * `alongside` and locked with it in id order: two who pay each other would wait for each other.
     * @throws InsufficientFundsError naming what is missing.
     */
    requireFunds(userId: string, needed: Amount, alongside?: readonly string[]): Promise<void>;
}
