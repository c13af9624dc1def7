/** So many pieces of work at once; what comes beyond waits, first come first served. */
export declare class Turns {
    #private;
    constructor(atOnce: number);
    take<T>(work: () => Promise<T>): Promise<T>;
}
