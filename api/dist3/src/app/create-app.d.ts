import type { Server } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { Relay, type Clock, type RequestFacts, type Scope, type Shared, type Viewer } from '../kernel/index.js';
import { type PageHandler } from './http.server.js';
import { type Logger } from './log.js';
import { RegisteredDocuments } from './registered-documents.js';
import type { SocketRegistry } from './socket.registry.js';
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
export declare function createApp(options: AppOptions): Promise<App>;
