import type { FastifyInstance } from 'fastify';
import type { Control } from './control.js';
import type { Entry, Journal } from './journal.js';
/** Keys stay inside. */
export declare const published: (journal: Journal, kind?: string) => Entry[];
/** `POST /__control/<command>` and `GET /__control/journal?kind=money`. Loopback names only, JSON only. */
export declare function controlRoutes(fastify: FastifyInstance, control: Control, journal: Journal): void;
