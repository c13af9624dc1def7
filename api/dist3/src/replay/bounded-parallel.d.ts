/** Does `act` for each item, at most `atOnce` at a time, in order of start. After a failure nothing new starts; it is thrown once all that ran has ended. */
export declare function boundedParallel<Item, Result>(items: readonly Item[], atOnce: number, act: (item: Item, index: number) => Promise<Result>): Promise<Result[]>;
