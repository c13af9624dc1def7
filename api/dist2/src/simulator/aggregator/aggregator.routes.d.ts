import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** Payouts to mobile numbers; every call carries a signature of its own. */
export declare function aggregatorRoutes(fastify: FastifyInstance, stage: Stage): void;
