import { type Currency, type Scope } from '../kernel/index.js';
import { type Defect } from './ledger.checks.js';
/** Micro-units by what they are for. */
export interface LedgerTotals {
    readonly currency: Currency;
    readonly owedToUsers: bigint;
    readonly inEscrow: bigint;
    readonly fees: bigint;
    readonly otherHoldings: bigint;
    readonly paidIn: bigint;
}
export interface KnownDefects {
    /** When the books were read. */
    readonly at: Date;
    readonly defects: Defect[];
}
/** The books as a whole, for those who answer for them. */
export declare class LedgerHealth {
    private readonly scope;
    constructor(scope: Scope);
    /**
     * As the marketplace's own checks kept it: to read the books of a grown marketplace takes longer than anybody waits for a
     * page. They are read here only before the first check.
     */
    defects(): Promise<KnownDefects>;
    /** One line for each currency there is, also where nothing was ever booked. */
    totals(): Promise<LedgerTotals[]>;
}
