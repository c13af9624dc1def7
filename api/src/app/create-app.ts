import type { Server } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import {
  Hub,
  Relay,
  secondMs,
  sweep,
  sweepSideBySide,
  systemClock,
  type Clock,
  type RequestFacts,
  type Scope,
  type Shared,
  type Timer,
  type Viewer,
} from '../kernel/index.js';
import { refreshSettings, SETTINGS_CHANGED } from '../settings/index.js';
import { createApollo } from './apollo.js';
import { Callers } from './callers.js';
import { audits, jobs, routes, timers } from './features.js';
import { addGraphqlRoute, openRequest } from './graphql.route.js';
import { addHealthRoutes } from './health.routes.js';
import { closeHttp, createFastify, listenOn, type PageHandler } from './http.server.js';
import { silentLogger, type Logger } from './log.js';
import { RegisteredDocuments } from './registered-documents.js';
import { measuredTimers, measureRequests, measuring } from './metrics/metrics.plugin.js';
import { addMetricsRoute } from './metrics/metrics.routes.js';
import { Metrics } from './metrics/metrics.js';
import { CompiledLane } from './operations/compiled.lane.js';
import { HeldAnswers } from './operations/held.answers.js';
import { KnownOperations } from './operations/known-operations.js';
import { createOrm } from './orm.config.js';
import { createSchema } from './schema.js';
import type { SocketRegistry } from './socket.registry.js';
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
  /** Fires what is due, timers, jobs and audits; answers how much. */
  sweep(): Promise<number>;
  /** Starts timers, relay and HTTP; ready when it returns. */
  listen(): Promise<void>;
  /** Not ready from this moment on; answers under way are finished first. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { config, clock = systemClock, log = silentLogger(), ticking = true } = options;
  const orm = await createOrm(options.databaseUrl, config.database.poolSize);
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
  const { config, orm, relay, state, schema, shared, callers } = parts;
  const sweeps: Sweeps = {
    timers: sweeper(sweepOf(timers, parts)),
    jobs: sweeper(jobsOf(parts)),
    audits: sweeper(sweepOf(audits, parts)),
  };
  let tickers: Ticker[] = [];
  return {
    fastify,
    orm,
    schema,
    shared,
    relay,
    sockets: sockets.registry,
    scopeFor: (viewer, facts) => callers.scopeFor(viewer, facts),
    sweep: async () => (await sweeps.timers()) + (await sweeps.jobs()) + (await sweeps.audits()),
    listen: async () => {
      await relay.start();
      // After the relay knows where it stands: a change is either read here or heard of.
      await readSettings(parts);
      if (!fastify.server.listening) await listenOn(fastify.server, config);
      if (parts.ticking) tickers = tickersOf(parts, sweeps);
      state.ready = true;
    },
    close: async () => {
      state.ready = false;
      await Promise.all([
        sockets.close(),
        closeHttp(fastify.server),
        ...tickers.map((ticker) => ticker.stop()),
      ]);
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

type Sweep = () => Promise<number>;

interface Sweeps {
  readonly timers: Sweep;
  readonly jobs: Sweep;
  readonly audits: Sweep;
}

const sweepOf = (due: readonly Timer[], { callers, log, metrics }: Parts): Sweep => {
  const measured = measuredTimers(due, metrics);
  return () => sweep(measured, () => callers.scopeFor(null), missed(log));
};

/** As many talks with providers as a small pool of connections bears. */
const JOBS_AT_ONCE = 8;

const jobsOf = ({ callers, log, metrics }: Parts): Sweep => {
  const measured = { jobs: measuredTimers(jobs, metrics), atOnce: JOBS_AT_ONCE };
  return () => sweepSideBySide(measured, () => callers.scopeFor(null), missed(log));
};

const missed = (log: Logger) => (timer: string, id: string, error: unknown) =>
  failed({ name: `timer ${timer} for ${id}`, log }, error);

/** One sweep after the other, so that whoever waits for his has seen everything that was due. */
function sweeper(once: Sweep): Sweep {
  let last: Promise<number> = Promise.resolve(0);
  return () => {
    const mine = last.then(once);
    last = mine.catch(() => 0);
    return mine;
  };
}

function tickersOf(parts: Parts, sweeps: Sweeps): Ticker[] {
  const { log } = parts;
  return [
    // Should a node have missed a change, it holds for this long.
    every(10 * secondMs, () => readSettings(parts), { name: 'reading the settings', log }),
    every(secondMs, sweeps.timers, { name: 'the timer sweep', log }),
    every(secondMs, sweeps.jobs, { name: 'the sweep of payouts', log }),
    every(secondMs, sweeps.audits, { name: 'the sweep of audits', log }),
  ];
}
