/**
 * A row that is shown to many and never changes once it is made: another state is another row. So what was written of
 * it for one reader is kept with it for the next.
 */
export declare abstract class KeptRow {
    #private;
    /** `key` says what was asked for, with which values, and in which language. */
    writtenFor(key: string): readonly string[] | undefined;
    keepWritten(key: string, pieces: readonly string[]): void;
}
