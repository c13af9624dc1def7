import { type GraphQLFormattedError } from 'graphql';
import type { Logger } from './log.js';
/** One list for HTTP and WebSocket: at most so many errors in an answer. */
export declare const MAX_ERRORS = 6;
/** The error somebody threw, under the wrappers of graphql-js and Apollo. */
export declare function thrown(error: unknown): unknown;
export interface ErrorDesk {
    readonly log: Logger;
    /** The id under which the caller and the log both know the request. */
    readonly requestId: string | undefined;
    /** The code an uncoded error of graphql-js has at this point: parsing, validating, variables. */
    readonly fallback?: string | undefined;
    /** Names of the schema that are near to a wrong one are not told; Apollo forgets those about variables. */
    readonly hideSuggestions?: boolean;
}
/** What the caller may see of an error; everything unexpected becomes one sentence and an id to ask about. */
export declare function formatError(error: unknown, desk: ErrorDesk): GraphQLFormattedError;
