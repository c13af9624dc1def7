import { fastifyApolloHandler } from '@as-integrations/fastify';
import { requestIds, withStatus } from './apollo.js';
import { hashIn } from './registered-documents.js';
import { factsOf } from './request.facts.js';
import { readCookie, sessionCookie } from './session.cookie.js';
import { assertCleanText, assertUtf8Search } from './text.guard.js';
/** A scope for whoever sends this HTTP request; features use it for routes of their own. */
export function openRequest(callers, secure) {
    const cookie = sessionCookie(secure);
    return (request, reply) => {
        const { authorization } = request.headers;
        const facts = factsOf(request.raw, request.ip, reply && replyFacts(reply, cookie));
        return callers.open({ authorization, cookie: readCookie(request.headers.cookie, cookie.name) }, facts);
    };
}
const replyFacts = (reply, { name, options }) => ({
    setSessionCookie: (token, expires) => void reply.setCookie(name, token, { ...options, expires }),
    clearSessionCookie: () => void reply.clearCookie(name, options),
});
/** Every method reaches Apollo, which answers those it does not serve with 405. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
export function addGraphqlRoute(app, parts) {
    const { documents } = parts;
    const answer = answering(app, parts);
    app.route({
        method: METHODS,
        url: '/graphql',
        preHandler: (request, _reply, done) => {
            const search = request.raw.url?.split('?')[1];
            if (search)
                assertUtf8Search(search);
            assertCleanText(request.body ?? request.query);
            nameText(request, documents);
            done();
        },
        handler: answer,
    });
}
/** What was asked before goes the short way; everything else, and everything unusual, goes through Apollo. */
function answering(app, parts) {
    const { apollo, lane } = parts;
    const admit = admitting(parts);
    const admitted = new WeakMap();
    const handle = fastifyApolloHandler(apollo, {
        context: (request, reply) => admitted.get(request) ?? admit(request, reply),
    });
    const viaApollo = (request, reply) => requestIds.run(request.id, () => handle.call(app, request, reply));
    return async (request, reply) => {
        const departure = lane.find(request);
        if (!departure)
            return viaApollo(request, reply);
        const admission = admit(request, reply);
        const scope = await admission.catch(() => null);
        const call = scope && lane.charge(departure, scope);
        if (call)
            return lane.answer(departure, call, reply);
        admitted.set(request, admission);
        try {
            return await viaApollo(request, reply);
        }
        finally {
            // A scope knows its request: left to the collector, both would outlive their youth, and so would all requests.
            admitted.delete(request);
        }
    };
}
/** Who asks, whether they have points left, and whether they may ask this. */
function admitting({ callers, documents, open }) {
    return async (request, reply) => {
        try {
            const scope = await open(request, reply);
            callers.refuseSpent(scope);
            documents.admit(scope, askedBy(request).query);
            return scope;
        }
        catch (error) {
            throw withStatus(error, 400);
        }
    };
}
/** A body that is an object, or a query string. */
const askedBy = ({ body, query }) => body ?? query ?? {};
/** Apollo is given the text of a registered document as if it had been sent. */
function nameText(request, documents) {
    const { body } = request;
    if (typeof body !== 'object' || body === null || !hashIn(body))
        return;
    const { extensions: _hash, ...rest } = body;
    request.body = { ...rest, query: documents.textOf(body) };
}
//# sourceMappingURL=graphql.route.js.map