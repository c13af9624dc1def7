/** What a rail moves comes as a decimal with at most two places; null where it is none. */
export declare function parseHundredths(text: unknown): bigint | null;
/** "50" becomes "50.00". */
export declare const formatHundredths: (value: bigint) => string;
