import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Scope } from '../kernel/index.js';
interface Tools {
    readonly open: (request: FastifyRequest) => Promise<Scope>;
}
/** Both ways of a file. The URL is the right to it, so nobody is asked to sign in. */
export declare function submissionRoutes(fastify: FastifyInstance, { open }: Tools): Promise<void>;
export {};
