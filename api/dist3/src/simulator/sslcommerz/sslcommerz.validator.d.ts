import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** Where a store asks what became of payments. */
export declare function sslcommerzValidatorRoutes(fastify: FastifyInstance, stage: Stage): void;
