/** Numbers that look random and come the same again for the same seed (mulberry32). */
export declare class Random {
    #private;
    readonly seed: number;
    constructor(seed: number);
    /** At least 0, less than 1. */
    next(): number;
    below(limit: number): number;
    chance(share: number): boolean;
    /** So many characters of an alphabet that nobody misreads. */
    text(length: number, alphabet?: string): string;
}
