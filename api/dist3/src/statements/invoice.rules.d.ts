/** Who sells or buys, as it stood there on the day of issue. */
export interface InvoiceParty {
    readonly name: string;
    readonly country: string;
    readonly address: string | null;
    readonly vatId: string | null;
}
/** What one task cost in the month, in micro-units. */
export interface LineFigures {
    readonly taskId: string;
    readonly title: string;
    readonly slots: number;
    readonly rewards: bigint;
    readonly fees: bigint;
    readonly bonuses: bigint;
}
export interface InvoiceFigures {
    readonly rewards: bigint;
    readonly fees: bigint;
    readonly bonuses: bigint;
    readonly total: bigint;
    readonly vatRate: bigint;
    /** Contained in the fees, because nothing was charged beyond what the ledger moved; rounded half up. */
    readonly vat: bigint;
}
export declare function invoiceFigures(lines: readonly LineFigures[], vatRate: string): InvoiceFigures;
/** KJ-000042: the platform's one sequence, without a gap. */
export declare const invoiceNumber: (serial: string) => string;
