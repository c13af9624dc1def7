import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Scope, Timer } from '../../kernel/index.js';
import type { Metrics } from './metrics.js';
/** Tells how long each operation took, and which errors it was answered with. */
export declare function measuring(metrics: Metrics): ApolloServerPlugin<Scope>;
/** Tells how long each request took; routes added after this are measured, and so is what no route serves. */
export declare function measureRequests(app: FastifyInstance, metrics: Metrics): void;
/** Timers that tell how long each of their steps took, and whether it failed. */
export declare const measuredTimers: (timers: readonly Timer[], metrics: Metrics) => Timer[];
