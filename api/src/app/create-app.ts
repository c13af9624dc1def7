import type { Server } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import {
  Hub,
  Relay,
  secondMs,
  systemClock,
  type Clock,
  type RequestFacts,
  type Scope,
  type Shared,
  type Viewer,
} from '../kernel/index.js';
import { refreshSettings, SETTINGS_CHANGED } from '../settings/index.js';
import { createApollo } from './apollo.js';
import { Callers } from './callers.js';
import { routes } from './features.js';
import { addGraphqlRoute, openRequest } from './graphql.route.js';
import { addHealthRoutes } from './health.routes.js';
import { closeHttp, createFastify, listenOn, type PageHandler } from './http.server.js';
import { silentLogger, type Logger } from './log.js';
import { RegisteredDocuments } from './registered-documents.js';
import { measureRequests, measuring } from './metrics/metrics.plugin.js';
import { addMetricsRoute } from './metrics/metrics.routes.js';
import { Metrics } from './metrics/metrics.js';
import { CompiledLane } from './operations/compiled.lane.js';
import { HeldAnswers } from './operations/held.answers.js';
import { KnownOperations } from './operations/known-operations.js';
import { createOrm } from './orm.config.js';
import { createSchema } from './schema.js';
import type { SocketRegistry } from './socket.registry.js';
import { Sweeps } from './sweeps.js';
import { every, failed, type Ticker } from './ticker.js';
import { createWebSockets, type WebSockets } from './websocket.js';

export interface AppOptions {
  readonly config: Config;
  /** The app role's; migrations have run. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly pages?: PageHandler | undefined;
  /** What those pages may ask in the name of whoever reads them. */
  readonly documents?: RegisteredDocuments | undefined;
  /** Listens already, see HttpParts. */
  readonly server?: Server;
  /** False: what is due happens at `sweep()` only. */
  readonly ticking?: boolean;
}

/** The whole product in one process, without the database server and without reading any setting. */
export interface App {
  readonly fastify: FastifyInstance;
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  readonly shared: Shared;
  readonly relay: Relay;
  readonly sockets: SocketRegistry;
  scopeFor(viewer: Viewer | null, facts?: RequestFacts): Scope;
  /** Fires what is due, timers, jobs, mails and audits; answers how much. */
  sweep(): Promise<number>;
  /** Starts timers, relay and HTTP; ready when it returns. */
  listen(): Promise<void>;
  /** Not ready from this moment on; answers under way are finished first. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { config, clock = systemClock, log = silentLogger(), ticking = true } = options;
  const orm = await createOrm(options.databaseUrl, config.database);
  const hub = new Hub();
  const held = new HeldAnswers(clock, config.holdAnswersMs);
  const committed = (): void => {
    held.forget();
    relay.nudge();
  };
  const shared: Shared = { config, clock, hub, committed };
  const callers = new Callers(orm, shared);
  const relay = new Relay({
    open: () => callers.scopeFor(null).sql,
    hub,
    failed: (error) => failed({ name: 'the relay of events', log }, error),
  });
  const parts: Parts = {
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

interface Parts {
  readonly config: Config;
  readonly log: Logger;
  readonly ticking: boolean;
  readonly orm: MikroORM;
  readonly shared: Shared;
  readonly callers: Callers;
  readonly held: HeldAnswers;
  readonly relay: Relay;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  readonly state: { ready: boolean };
}

interface Doors {
  readonly fastify: FastifyInstance;
  readonly sockets: WebSockets;
  readonly closeApi: () => Promise<void>;
}

/** HTTP and WebSocket, assembled but not listening. */
async function openDoors(parts: Parts, options: AppOptions): Promise<Doors> {
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
  for (const add of routes) await fastify.register((scoped) => add(scoped, { open }));
  await fastify.ready();
  const sockets = createWebSockets({ server: fastify.server, schema, callers, config, log, documents });
  shared.hub.listen(({ type, aggregateId }) => {
    if (type === 'session.ended') {
      callers.sessionEnded(aggregateId);
      sockets.registry.closeSession(aggregateId);
    }
    if (type === SETTINGS_CHANGED) void readSettings(parts).catch(missedSettings(parts));
  });
  return { fastify, sockets, closeApi: () => apollo.stop() };
}

function running(parts: Parts, { fastify, sockets, closeApi }: Doors): App {
  const { config, orm, relay, state, schema, shared, callers, log, metrics } = parts;
  const sweeps = new Sweeps({ open: () => callers.scopeFor(null), log, metrics });
  let settings: Ticker | undefined;
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
      if (!fastify.server.listening) await listenOn(fastify.server, config);
      // Should a node have missed a change, it holds for this long.
      if (parts.ticking)
        settings = every(10 * secondMs, () => readSettings(parts), { name: 'reading the settings', log });
      if (parts.ticking) sweeps.start();
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

const readSettings = ({ callers, shared }: Parts) => refreshSettings(shared, callers.scopeFor(null).sql);
const missedSettings =
  ({ log }: Parts) =>
  (error: unknown) =>
    failed({ name: 'reading the settings', log }, error);
