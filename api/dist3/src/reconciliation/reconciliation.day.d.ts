export interface Span {
    readonly from: Date;
    readonly to: Date;
}
/** A day of Dhaka's calendar, "2026-11-22"; null for what is none. */
export declare function spanOf(day: string): Span | null;
/** The day of Dhaka's calendar that a moment lies in. */
export declare function dayOf(at: Date): string;
export declare const dayBefore: (day: string) => string;
