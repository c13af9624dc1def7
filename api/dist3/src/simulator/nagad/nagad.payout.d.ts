import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** Money to customers, and the merchant's report of both directions. */
export declare function nagadPayoutRoutes(fastify: FastifyInstance, stage: Stage): void;
