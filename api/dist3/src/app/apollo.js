import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { badInput } from '../kernel/index.js';
import { rateLimited } from './callers.js';
import { costOf } from './complexity.js';
import { documentLimits, documentRules } from './document.rules.js';
import { formatError, MAX_ERRORS } from './format-error.js';
import { outageAmong } from './outage.js';
import { assertCleanText } from './text.guard.js';
/** Which request is being answered; Apollo's formatError is not told. */
export const requestIds = new AsyncLocalStorage();
/** What each code means to a program that looks at the status only. */
const STATUS = {
    UNAUTHENTICATED: 401,
    RATE_LIMITED: 429,
    UNAVAILABLE: 503,
    INTERNAL_SERVER_ERROR: 500,
};
export function createApollo(parts) {
    const { schema, log, introspection } = parts;
    return new ApolloServer({
        schema,
        // Our own rule does it, on the socket as well.
        introspection: true,
        hideSchemaDetailsFromClientErrors: !introspection,
        validationRules: documentRules(introspection),
        validationOptions: { maxErrors: MAX_ERRORS - 1 },
        parseOptions: { maxTokens: documentLimits.tokens },
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        stopOnTerminationSignals: false,
        includeStacktraceInErrorResponses: false,
        formatError: (formatted, error) => formatError(error, {
            log,
            requestId: requestIds.getStore(),
            fallback: formatted.extensions?.['code'],
            hideSuggestions: !introspection,
        }),
        stringifyResult: (result) => JSON.stringify(withCost(result)),
        plugins: [ApolloServerPluginCacheControlDisabled(), guard(parts), ...parts.plugins],
        logger: {
            debug: (message) => log.debug(String(message)),
            info: (message) => log.debug(String(message)),
            warn: (message) => log.warn(String(message)),
            error: (message) => log.error(String(message)),
        },
        nodeEnv: 'production',
    });
}
/** A call refused before it had a context tells its cost in the same place as any other. */
function withCost(result) {
    const cost = result.errors?.[0]?.extensions?.['cost'];
    return result.extensions || !cost ? result : { ...result, extensions: { cost } };
}
/** Gives an error the status that an error before execution answers with. */
export function withStatus(error, fallback) {
    if (!(error instanceof GraphQLError))
        return error;
    const status = STATUS[String(error.extensions['code'])] ?? fallback;
    const headers = new HeaderMap();
    const retryAfter = error.extensions['retryAfterSeconds'];
    if (typeof retryAfter === 'number')
        headers.set('retry-after', String(retryAfter));
    if (status === 401)
        headers.set('www-authenticate', 'Bearer');
    return Object.assign(error, { extensions: { ...error.extensions, http: { status, headers } } });
}
/** Between validation and execution: text, cost, budget. Afterwards: how many errors, which status. */
function guard({ schema, callers, operations }) {
    return {
        requestDidStart: () => {
            let charge;
            return Promise.resolve({
                didResolveOperation: (call) => {
                    if (!call.operation)
                        return Promise.resolve();
                    operations.learn(call.source, call.document);
                    try {
                        const cost = priceOf(call, schema);
                        charge = callers.charge(call.contextValue, cost);
                        if (!charge.granted)
                            throw rateLimited(charge);
                        return Promise.resolve();
                    }
                    catch (error) {
                        throw withStatus(error, 400);
                    }
                },
                willSendResponse: ({ response, contextValue, operation }) => {
                    if (operation?.operation === 'mutation')
                        callers.commanded(contextValue);
                    if (response.body.kind !== 'single')
                        return Promise.resolve();
                    const result = response.body.singleResult;
                    // A call that failed before it had a price still took work.
                    charge ??= callers.charge(contextValue, 1);
                    result.extensions = { ...result.extensions, cost: charge.cost };
                    if (result.errors) {
                        result.errors = result.errors.slice(0, MAX_ERRORS);
                        const outage = outageAmong(result.errors);
                        if (outage) {
                            response.http.status = outage.status;
                            response.http.headers.set('retry-after', outage.retryAfter);
                        }
                    }
                    return Promise.resolve();
                },
            });
        },
    };
}
function priceOf({ document, operation, request }, schema) {
    if (operation.operation === 'subscription')
        throw badInput('Subscriptions are served over WebSocket only.');
    const variables = request.variables ?? {};
    if (request.http?.method === 'GET')
        assertCleanText(variables);
    return costOf({ schema, document: document, operation: operation, variables });
}
//# sourceMappingURL=apollo.js.map