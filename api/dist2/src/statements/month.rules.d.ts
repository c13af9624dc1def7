/** A month of the market's calendar. */
export interface Month {
    /** YYYY-MM. */
    readonly name: string;
    readonly from: Date;
    /** The first instant after it. */
    readonly until: Date;
}
/** How long after its end a month is left alone: by then every command that began in it has ended. */
export declare const monthSettlesMs: number;
/** Null where the text names no month; Bengali digits are fine. */
export declare function monthNamed(text: string): Month | null;
/** The month that an instant belongs to. */
export declare function monthAt(instant: Date): Month;
