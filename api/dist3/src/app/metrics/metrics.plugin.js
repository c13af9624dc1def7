import { nameOf } from '../operations/operation.name.js';
import { routeOf } from '../route.name.js';
const since = (begun) => (performance.now() - begun) / 1_000;
/** Tells how long each operation took, and which errors it was answered with. */
export function measuring(metrics) {
    return {
        requestDidStart: () => {
            const begun = performance.now();
            let name = 'refused';
            return Promise.resolve({
                didResolveOperation: ({ operation }) => {
                    if (operation)
                        name = nameOf(operation);
                    return Promise.resolve();
                },
                willSendResponse: ({ response }) => {
                    metrics.operation(name, since(begun));
                    const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
                    for (const { extensions } of errors)
                        metrics.error(String(extensions?.['code']));
                    return Promise.resolve();
                },
            });
        },
    };
}
/** Tells how long each request took; routes added after this are measured, and so is what no route serves. */
export function measureRequests(app, metrics) {
    app.addHook('onResponse', (request, reply, done) => {
        const labels = { method: request.method, route: routeOf(request), status: reply.raw.statusCode };
        metrics.request(labels, reply.elapsedTime / 1_000);
        done();
    });
}
/** Timers that tell how long each of their steps took, and whether it failed. */
export const measuredTimers = (timers, metrics) => timers.map((timer) => ({
    ...timer,
    fire: async (scope, id) => {
        const begun = performance.now();
        try {
            await timer.fire(scope, id);
            metrics.timer(timer.name, 'done', since(begun));
        }
        catch (error) {
            metrics.timer(timer.name, 'failed', since(begun));
            throw error;
        }
    },
}));
//# sourceMappingURL=metrics.plugin.js.map