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
  systemClock,
  type Clock,
  type RequestFacts,
  type Scope,
  type Shared,
  type Viewer,
} from '../kernel/index.js';
import { createApollo } from './apollo.js';
import { Callers } from './callers.js';
import { routes, timers } from './features.js';
import { addGraphqlRoute, openRequest } from './graphql.route.js';
import { addHealthRoutes } from './health.routes.js';
import { createFastify, type PageHandler } from './http.server.js';
import { silentLogger, type Logger } from './log.js';
import { createOrm } from './orm.config.js';
import { createSchema } from './schema.js';
import { every, type Ticker } from './ticker.js';

export interface AppOptions {
  readonly config: Config;
  /** The app role's; migrations have run. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly pages?: PageHandler | undefined;
  /** Listens already, see HttpParts. */
  readonly server?: Server;
}

/** The whole product in one process, without the database server and without reading any setting. */
export interface App {
  readonly fastify: FastifyInstance;
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  readonly shared: Shared;
  readonly relay: Relay;
  scopeFor(viewer: Viewer | null, facts?: RequestFacts): Scope;
  /** Fires what is due; answers how much. */
  sweep(): Promise<number>;
  /** Starts timers, relay and HTTP; ready when it returns. */
  listen(): Promise<void>;
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { config, databaseUrl, clock = systemClock, log = silentLogger() } = options;
  const schema = createSchema();
  const orm = await createOrm(databaseUrl, config.database.poolSize);
  const hub = new Hub();
  const shared: Shared = { config, clock, hub, committed: () => relay.nudge() };
  const callers = new Callers(orm, shared);
  const relay = new Relay({
    open: () => callers.scopeFor(null).sql,
    hub,
    failed: (error) => log.error({ err: error }, 'events could not be relayed'),
  });
  const open = openRequest(callers, config.publicUrl.startsWith('https:'));
  const fastify = await createFastify({ config, log, pages: options.pages, server: options.server });
  const apollo = createApollo({ schema, callers, log, introspection: config.introspection });
  await apollo.start();
  const state = { ready: false };
  addHealthRoutes(fastify, orm, state);
  addGraphqlRoute(fastify, apollo, open);
  for (const add of routes) await fastify.register((scoped) => add(scoped, { open }));
  await fastify.ready();

  const tickers: Ticker[] = [];
  const failed = (name: string, id: string, error: unknown) =>
    log.error({ err: error, timer: name, id }, `timer ${name} failed for ${id}`);
  const app: App = {
    fastify,
    orm,
    schema,
    shared,
    relay,
    scopeFor: (viewer, facts) => callers.scopeFor(viewer, facts),
    sweep: () => sweep(timers, () => callers.scopeFor(null), failed),
    listen: async () => {
      await relay.start();
      if (!fastify.server.listening) await listenOn(fastify.server, config);
      tickers.push(every(secondMs, () => app.sweep(), { name: 'the timer sweep', log }));
      state.ready = true;
    },
    close: async () => {
      state.ready = false;
      await Promise.all(tickers.map((ticker) => ticker.stop()));
      await relay.stop();
      await closeServer(fastify.server);
      await fastify.close();
      await apollo.stop();
      await orm.close(true);
    },
  };
  return app;
}

function listenOn(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Both families answer to the name, Node would take whichever the resolver names first.
    server.listen(port, host === 'localhost' ? '127.0.0.1' : host, () => resolve());
  });
}

/** Lets answers under way end, for a while. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
