/**
 * What was asked for lately, at most twice `generation` of it. One that nobody asks for while a whole generation of
 * others comes in is forgotten; unlike an order of use kept to the last, that costs a reader nothing.
 */
export declare class RecentlyUsed<V> {
    #private;
    private readonly generation;
    constructor(generation: number);
    get(key: string): V | undefined;
    set(key: string, value: V): void;
}
