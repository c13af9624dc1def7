import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
/** What a load balancer asks: does the process run, and should it get traffic. */
export declare function addHealthRoutes(app: FastifyInstance, orm: MikroORM, state: {
    ready: boolean;
}): void;
