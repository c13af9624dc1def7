import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** bKash's tokenized checkout, its payouts, and the certificate of its notifications. */
export declare function bkashRoutes(fastify: FastifyInstance, stage: Stage): void;
