import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
export declare function bkashPayinRoutes(fastify: FastifyInstance, stage: Stage): void;
