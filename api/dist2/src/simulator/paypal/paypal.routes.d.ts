import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** PayPal's sign-in, payouts, transaction search, and the certificate of its messages. */
export declare function paypalRoutes(fastify: FastifyInstance, stage: Stage): void;
