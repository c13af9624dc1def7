import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Scope } from '../kernel/index.js';
interface Tools {
    readonly open: (request: FastifyRequest) => Promise<Scope>;
}
/** Where providers tell us things: `POST /providers/:provider/webhook`. The signature is in the message, not in a session. */
export declare function paymentRoutes(fastify: FastifyInstance, { open }: Tools): Promise<void>;
export {};
