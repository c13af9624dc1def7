/** Points per minute of one caller. */
export interface Budget {
    readonly perMinute: number;
}
/** An answer tells what it cost and what is left, so that programs can pace themselves. */
export interface Cost {
    requested: number;
    actual: number;
    available: number;
    /** Points that come back each second. */
    restoreRate: number;
}
export interface Charge {
    readonly granted: boolean;
    readonly retryAfterSeconds: number;
    readonly cost: Cost;
}
/** Token buckets in memory: a node limits what it serves itself. */
export declare class PointBudgets {
    #private;
    private readonly clock;
    constructor(clock?: () => number);
    /** Takes the points, or refuses and takes none. A call larger than the whole budget passes when the budget is full. */
    charge(key: string, points: number, { perMinute }: Budget): Charge;
    /** What was taken for a call that turned out to cost nothing. */
    giveBack(key: string, points: number): void;
}
