import { GraphQLError } from 'graphql';
import { v7 } from 'uuid';
import { unavailable } from '../kernel/index.js';
import { isOutage } from './outage.js';
/** One list for HTTP and WebSocket: at most so many errors in an answer. */
export const MAX_ERRORS = 6;
const MASKED = 'Something went wrong on our side.';
/** What graphql-js and Apollo call differently. */
const RENAMED = {
    BAD_REQUEST: 'BAD_USER_INPUT',
    OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
    PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
};
/** The error somebody threw, under the wrappers of graphql-js and Apollo. */
export function thrown(error) {
    let at = error;
    while (at instanceof GraphQLError && at.originalError)
        at = at.originalError;
    return at;
}
/** What graphql-js finds only while running: null, by a variable, for an argument or a field of one that has a default. */
const BAD_ARGUMENT = /^Argument "\w+" (?:of (?:non-null|required) type "|has invalid value )/;
/**
 * Shown as written: errors somebody coded for the caller, and what graphql-js says about a document or its variables.
 * Another error without a code came out of running code and may hold anything.
 */
function codeOf(error, fallback) {
    const origin = thrown(error);
    if (!(origin instanceof GraphQLError))
        return undefined;
    const own = origin.extensions['code'];
    const code = typeof own === 'string' ? own : BAD_ARGUMENT.test(origin.message) ? 'BAD_USER_INPUT' : fallback;
    return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? undefined : (RENAMED[code] ?? code);
}
const SUGGESTION = / Did you mean [^?]*\?$/;
const INVALID_ESCAPE = /^Syntax Error: Invalid Unicode escape sequence/;
/** What the caller may see of an error; everything unexpected becomes one sentence and an id to ask about. */
export function formatError(error, desk) {
    const code = codeOf(error, desk.fallback);
    if (code !== undefined) {
        const told = shown(error, code);
        return desk.hideSuggestions ? { ...told, message: told.message.replace(SUGGESTION, '') } : told;
    }
    const origin = thrown(error);
    const place = error instanceof GraphQLError && error.path ? { path: error.path } : {};
    if (isOutage(origin)) {
        desk.log.warn({ requestId: desk.requestId, err: origin }, 'the database did not answer');
        const { message, extensions } = unavailable();
        return { message, ...place, extensions: { ...extensions } };
    }
    const requestId = desk.requestId ?? v7();
    desk.log.error({ requestId, err: origin, path: place }, `a request failed unexpectedly (${requestId})`);
    return { message: MASKED, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
function shown(error, code) {
    const { http: _http, stacktrace: _stack, ...extensions } = error.extensions;
    const { extensions: _replaced, ...rest } = error.toJSON();
    const real = code === 'GRAPHQL_PARSE_FAILED' && INVALID_ESCAPE.test(error.message) ? 'BAD_USER_INPUT' : code;
    return { ...rest, extensions: { ...extensions, code: real } };
}
//# sourceMappingURL=format-error.js.map