const PATIENCE_MS = 1_500;
/** What a load balancer asks: does the process run, and should it get traffic. */
export function addHealthRoutes(app, orm, state) {
    app.get('/livez', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
    app.get('/readyz', async (_request, reply) => {
        const ready = state.ready && (await answers(orm));
        return reply
            .code(ready ? 200 : 503)
            .header('cache-control', 'no-store')
            .send({ status: ready ? 'ready' : 'not ready' });
    });
}
async function answers(orm) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
    const asked = orm.em
        .fork()
        .execute('select 1')
        .then(() => true, () => false);
    return Promise.race([asked, late]);
}
//# sourceMappingURL=health.routes.js.map