import { createHash, timingSafeEqual } from 'node:crypto';
const LOOPBACK = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
/** What a proxy on this machine adds to the calls of others. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];
const digest = (text) => createHash('sha256').update(text).digest();
/** With a token set it takes the token; without one only programs of this machine may read. */
function mayRead({ socket, headers }, token) {
    if (token !== undefined) {
        const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
        return timingSafeEqual(digest(given), digest(token));
    }
    return LOOPBACK.test(socket.remoteAddress ?? '') && FORWARDED.every((name) => headers[name] === undefined);
}
/** Numbers for Prometheus. To whoever may not read them there is nothing here. */
export function addMetricsRoute(app, metrics, { token, ...measured }) {
    app.get('/metrics', async (request, reply) => {
        if (!mayRead(request.raw, token)) {
            reply.callNotFound();
            return reply;
        }
        const text = await metrics.text(measured);
        return reply.header('cache-control', 'no-store').type(metrics.contentType).send(text);
    });
}
//# sourceMappingURL=metrics.routes.js.map