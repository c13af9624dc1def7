export interface LedgerReport {
    readonly clean: boolean;
    /** One for each defect, or one that says how much was looked at. */
    readonly lines: readonly string[];
}
/** All on one snapshot, and without the app's limit on time: this is the one query that reads every posting. */
export declare function reportLedger(appUrl: string): Promise<LedgerReport>;
