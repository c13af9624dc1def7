import { CodedError } from '../kernel/index.js';
import { maxUploadBytes } from './upload.rules.js';
import { isGranted } from './upload.signature.js';
import { Uploads } from './uploads.service.js';
const scopes = new WeakMap();
const uploadsOf = (request) => scopes.get(request).get(Uploads);
/** Both ways of a file. The URL is the right to it, so nobody is asked to sign in. */
export function submissionRoutes(fastify, { open }) {
    const bodyLimit = maxUploadBytes;
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));
    fastify.put('/uploads/:id', { bodyLimit, onRequest: granted('put', open) }, receive);
    fastify.get('/uploads/:id', { onRequest: granted('get', open) }, show);
    return Promise.resolve();
}
/** Before a byte of the body is read. */
const granted = (right, open) => async (request) => {
    const scope = await open(request);
    const { expires, signature } = request.query;
    const given = {
        right,
        uploadId: request.params.id,
        expires: String(expires),
        signature: String(signature),
    };
    if (!isGranted(scope.config, given, scope.now)) {
        throw new CodedError('FORBIDDEN', 'This URL is not valid or has ended; ask for a new one.');
    }
    scopes.set(request, scope);
};
async function receive(request, reply) {
    const body = request.body;
    if (!Buffer.isBuffer(body) || body.length === 0) {
        throw new CodedError('BAD_USER_INPUT', 'Send the bytes of the file as the body.');
    }
    await uploadsOf(request).receive(request.params.id, body);
    return reply.code(204).send();
}
/** As a download that no browser runs anything of; our own pages show pictures from it all the same. */
async function show(request, reply) {
    const { mediaType, bytes, fileName, content } = await uploadsOf(request).open(request.params.id);
    return reply
        .header('content-type', mediaType === 'image/webp' ? mediaType : 'application/octet-stream')
        .header('content-length', bytes)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=300')
        .send(content);
}
//# sourceMappingURL=upload.routes.js.map