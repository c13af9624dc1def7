/** Where the application reads the time; tests turn it by hand, a running server never does. */
export interface Clock {
    now(): Date;
}
export declare const systemClock: Clock;
export declare const secondMs = 1000;
export declare const minuteMs: number;
export declare const hourMs: number;
export declare const dayMs: number;
export declare const after: (start: Date, ms: number) => Date;
/** PostgreSQL's text of a timestamptz as a Date; null stays null. */
export declare function toDate(text: string): Date;
export declare function toDate(text: string | null): Date | null;
/** The last time that it was this hour of the day in Dhaka. */
export declare function lastDhakaHour(now: Date, hour: number): Date;
