import { Webhooks } from './webhooks.service.js';
const BODY_LIMIT_BYTES = 64 * 1_024;
const SHORT = /^[a-z]{2,20}$/;
/** Where providers tell us things: `POST /providers/:provider/webhook`. The signature is in the message, not in a session. */
export async function paymentRoutes(fastify, { open }) {
    fastify.removeAllContentTypeParsers();
    const parser = { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES };
    fastify.addContentTypeParser('*', parser, (_request, body, done) => done(null, body));
    fastify.post('/providers/:provider/webhook', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
        const scope = (await open(request)).for(null);
        const { provider } = request.params;
        const raw = {
            headers: oneEach(request.headers),
            query: textsOf(request.query),
            body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        };
        const answer = SHORT.test(provider) ? await scope.get(Webhooks).receive(provider, raw) : null;
        return reply
            .code(answer?.status ?? 404)
            .header('cache-control', 'no-store')
            .type('text/plain')
            .send(answer?.body ?? '');
    });
}
const oneEach = (headers) => textsOf(headers);
/** What was given once; a name given twice means nothing certain. */
const textsOf = (given) => Object.fromEntries(Object.entries(given).filter((pair) => typeof pair[1] === 'string'));
//# sourceMappingURL=webhook.routes.js.map