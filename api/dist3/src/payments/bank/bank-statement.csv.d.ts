/** What stands in the first line, in this order. */
export declare const STATEMENT_COLUMNS: string[];
export interface StatementLine {
    readonly row: number;
    readonly day: string;
    readonly reference: string;
    readonly bankNumber: string;
    readonly outcome: 'PAID' | 'RETURNED';
    readonly micros: bigint;
}
/** Row 0 is the file itself. */
export interface StatementFault {
    readonly row: number;
    readonly code: 'TOO_LARGE' | 'UNREADABLE' | 'HEADER' | 'CELLS' | 'DAY' | 'REFERENCE' | 'NUMBER' | 'OUTCOME' | 'AMOUNT' | 'CURRENCY' | 'TWICE' | 'DIFFERS';
    readonly message: string;
}
export interface Period {
    readonly from: string;
    readonly to: string;
}
interface Read {
    readonly lines: readonly StatementLine[];
    readonly faults: readonly StatementFault[];
}
/** The bank's statement of a period; every row that is not plainly right is a fault. */
export declare function readStatement(csv: string, period: Period): Read;
export {};
