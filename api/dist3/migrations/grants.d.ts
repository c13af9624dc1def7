/**
 * What the app's role may do, run by the owner after the migrations. The role owns nothing: no DDL, no TRUNCATE,
 * and on the ledger nothing but reading.
 */
export declare function grants(appRole: string): string[];
