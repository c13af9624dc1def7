import { type Scope } from '../kernel/index.js';
import { type Defect } from './ledger.checks.js';
/** CHANGES: whatever was written since the last clean check. FULL: everything. */
export declare const LedgerCheckKind: {
    readonly CHANGES: "CHANGES";
    readonly FULL: "FULL";
};
export type LedgerCheckKind = keyof typeof LedgerCheckKind;
export interface LedgerCheck {
    readonly kind: LedgerCheckKind;
    readonly at: Date;
    readonly tookMs: number;
    readonly defects: number;
}
/** Looks the books through on its own, keeps what it found, and stops payouts when something does not add up. */
export declare class LedgerWatch {
    private readonly scope;
    constructor(scope: Scope);
    /** What was found; null where another node is looking just now. */
    check(kind: LedgerCheckKind): Promise<Defect[] | null>;
    /** The newest of each kind. */
    last(): Promise<LedgerCheck[]>;
}
