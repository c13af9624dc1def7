import type { FastifyInstance } from 'fastify';
import type { Measured, Metrics } from './metrics.js';
/** Numbers for Prometheus. To whoever may not read them there is nothing here. */
export declare function addMetricsRoute(app: FastifyInstance, metrics: Metrics, { token, ...measured }: Measured & {
    readonly token: string | undefined;
}): void;
