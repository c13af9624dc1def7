import { Hub, Relay, secondMs, systemClock, } from '../kernel/index.js';
import { refreshSettings, SETTINGS_CHANGED } from '../settings/index.js';
import { createApollo } from './apollo.js';
import { Callers } from './callers.js';
import { routes } from './features.js';
import { addGraphqlRoute, openRequest } from './graphql.route.js';
import { addHealthRoutes } from './health.routes.js';
import { closeHttp, createFastify, listenOn } from './http.server.js';
import { silentLogger } from './log.js';
import { RegisteredDocuments } from './registered-documents.js';
import { measureRequests, measuring } from './metrics/metrics.plugin.js';
import { addMetricsRoute } from './metrics/metrics.routes.js';
import { Metrics } from './metrics/metrics.js';
import { CompiledLane } from './operations/compiled.lane.js';
import { HeldAnswers } from './operations/held.answers.js';
import { KnownOperations } from './operations/known-operations.js';
import { createOrm } from './orm.config.js';
import { createSchema } from './schema.js';
import { Sweeps } from './sweeps.js';
import { every, failed } from './ticker.js';
import { createWebSockets } from './websocket.js';
export async function createApp(options) {
    const { config, clock = systemClock, log = silentLogger(), ticking = true } = options;
    const orm = await createOrm(options.databaseUrl, config.database);
    const hub = new Hub();
    const held = new HeldAnswers(clock, config.holdAnswersMs);
    const committed = () => {
        held.forget();
        relay.nudge();
    };
    const shared = { config, clock, hub, committed };
    const callers = new Callers(orm, shared);
    const relay = new Relay({
        open: () => callers.scopeFor(null).sql,
        hub,
        failed: (error) => failed({ name: 'the relay of events', log }, error),
    });
    const parts = {
        config,
        log,
        ticking,
        orm,
        shared,
        callers,
        held,
        relay,
        schema: createSchema(),
        metrics: new Metrics(),
        state: { ready: false },
    };
    const doors = await openDoors(parts, options);
    return running(parts, doors);
}
/** HTTP and WebSocket, assembled but not listening. */
async function openDoors(parts, options) {
    const { config, log, orm, callers, held, schema, metrics, shared, state } = parts;
    const { pages, server, documents = new RegisteredDocuments() } = options;
    const open = openRequest(callers, config.publicUrl.startsWith('https:'));
    const fastify = await createFastify({ config, log, pages, server });
    measureRequests(fastify, metrics);
    const plugins = [measuring(metrics)];
    const { introspection } = config;
    const operations = new KnownOperations(schema, documents);
    const apollo = createApollo({ schema, callers, operations, log, introspection, plugins });
    const lane = new CompiledLane({ operations, callers, held, metrics, log, introspection });
    await apollo.start();
    addHealthRoutes(fastify, orm, state);
    addMetricsRoute(fastify, metrics, {
        token: config.metricsToken,
        open: () => callers.scopeFor(null),
        hub: shared.hub,
        sockets: () => sockets.registry.size,
        groups: () => sockets.groups,
    });
    addGraphqlRoute(fastify, { apollo, lane, callers, documents, open });
    for (const add of routes)
        await fastify.register((scoped) => add(scoped, { open }));
    await fastify.ready();
    const sockets = createWebSockets({ server: fastify.server, schema, callers, config, log, documents });
    shared.hub.listen(({ type, aggregateId }) => {
        if (type === 'session.ended') {
            callers.sessionEnded(aggregateId);
            sockets.registry.closeSession(aggregateId);
        }
        if (type === SETTINGS_CHANGED)
            void readSettings(parts).catch(missedSettings(parts));
    });
    return { fastify, sockets, closeApi: () => apollo.stop() };
}
function running(parts, { fastify, sockets, closeApi }) {
    const { config, orm, relay, state, schema, shared, callers, log, metrics } = parts;
    const sweeps = new Sweeps({ open: () => callers.scopeFor(null), log, metrics });
    let settings;
    return {
        fastify,
        orm,
        schema,
        shared,
        relay,
        sockets: sockets.registry,
        scopeFor: (viewer, facts) => callers.scopeFor(viewer, facts),
        sweep: () => sweeps.all(),
        listen: async () => {
            await relay.start();
            // After the relay knows where it stands: a change is either read here or heard of.
            await readSettings(parts);
            if (!fastify.server.listening)
                await listenOn(fastify.server, config);
            // Should a node have missed a change, it holds for this long.
            if (parts.ticking)
                settings = every(10 * secondMs, () => readSettings(parts), { name: 'reading the settings', log });
            if (parts.ticking)
                sweeps.start();
            state.ready = true;
        },
        close: async () => {
            state.ready = false;
            await Promise.all([sockets.close(), closeHttp(fastify.server), settings?.stop(), sweeps.stop()]);
            await relay.stop();
            await fastify.close();
            await closeApi();
            await orm.close(true);
        },
    };
}
const readSettings = ({ callers, shared }) => refreshSettings(shared, callers.scopeFor(null).sql);
const missedSettings = ({ log }) => (error) => failed({ name: 'reading the settings', log }, error);
//# sourceMappingURL=create-app.js.map