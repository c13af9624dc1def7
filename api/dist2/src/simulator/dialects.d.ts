import type { FastifyInstance } from 'fastify';
import type { Stage } from './stage.js';
import type { Announcer } from './webhooks.js';
/** How one provider talks. */
interface Dialect {
    /** Also the first part of its addresses. */
    readonly provider: string;
    readonly routes: (fastify: FastifyInstance, stage: Stage) => void;
    /** How it tells of payments by itself; left out: it does not. */
    readonly announcer?: (stage: Stage) => Announcer;
}
export declare const dialects: readonly Dialect[];
export {};
