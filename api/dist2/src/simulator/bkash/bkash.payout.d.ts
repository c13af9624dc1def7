import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
export declare function bkashPayoutRoutes(fastify: FastifyInstance, stage: Stage): void;
