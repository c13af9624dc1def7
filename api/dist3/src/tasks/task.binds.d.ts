/** Numbers the values of one statement, so that its text depends on its shape alone. */
export declare class Binds {
    readonly values: unknown[];
    /** The placeholder that stands for the value. */
    add(value: unknown, type?: string): string;
}
