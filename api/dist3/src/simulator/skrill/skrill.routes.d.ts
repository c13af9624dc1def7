import type { FastifyInstance } from 'fastify';
import { type Stage } from '../stage.js';
/** Skrill's automated payments: prepare, transfer, and questions about either. */
export declare function skrillRoutes(fastify: FastifyInstance, stage: Stage): void;
