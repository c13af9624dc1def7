import type { GraphQLFormattedError } from 'graphql';
/** Whether an error means that the database, not the request, is to blame. */
export declare function isOutage(error: unknown): boolean;
/** Tries again what met an outage, while anybody wants it. @throws what is no outage, and an outage that lasts */
export declare function patiently<T>(work: () => Promise<T>, wanted: () => boolean): Promise<T>;
/** The status and `retry-after` of an answer in which an outage was met; other errors stand beside what was found. */
export declare function outageAmong(errors: readonly GraphQLFormattedError[]): {
    readonly status: 503;
    readonly retryAfter: string;
} | null;
