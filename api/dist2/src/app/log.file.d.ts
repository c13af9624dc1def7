/**
 * A file that lines are added to at once, one after the other. It never throws: the server is worth more than what it
 * would say. What cannot be written is lost, which is complained about once, until something can be written again.
 */
export declare class LogFile {
    #private;
    private readonly path;
    private readonly complain;
    constructor(path: string, complain: (sentence: string) => void);
    write(line: string): void;
    /** From now on lines go where the path leads now: the old file was moved away. */
    reopen(): void;
}
