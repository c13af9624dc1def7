import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** SSLCommerz v4: sessions, its hosted page, the validator. */
export declare function sslcommerzRoutes(fastify: FastifyInstance, stage: Stage): void;
