import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** The merchant's statement, a page at a time: what bKash says it moved. */
export declare function bkashListRoute(fastify: FastifyInstance, stage: Stage): void;
