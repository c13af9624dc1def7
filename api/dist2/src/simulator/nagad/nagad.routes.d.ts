import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** Nagad's checkout in two sealed steps, its verification, its payouts. */
export declare function nagadRoutes(fastify: FastifyInstance, stage: Stage): void;
