/** The SQLSTATE of an error, looking through what the ORM and the builder wrapped around it. */
export declare function sqlState(error: unknown): string | undefined;
/** The database was not there, or had no room: to ask again for each of many would only take longer. */
export declare const isDatabaseAway: (error: unknown) => boolean;
/** The SQLSTATE of a statement that took longer than it may. */
export declare const QUERY_CANCELED = "57014";
/** Nothing is wrong with the work itself: it lost against others, waited or took too long, or the database was away. */
export declare const isPassing: (error: unknown) => boolean;
/** Repeats work that lost against other transactions, with jitter, at most `tries` times. */
export declare function withRetries<T>(work: () => Promise<T>, tries?: number): Promise<T>;
