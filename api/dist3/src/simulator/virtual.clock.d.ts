/** The providers' time: the real one, or a test's, and whatever was added to it by hand. */
export declare class VirtualClock {
    private readonly base;
    aheadMs: number;
    constructor(base: () => Date);
    now(): Date;
    get ms(): number;
}
