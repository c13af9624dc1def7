import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Scope } from '../kernel/index.js';
interface Tools {
    readonly open: (request: FastifyRequest) => Promise<Scope>;
}
declare module 'fastify' {
    interface FastifyContextConfig {
        /** Pages of other origins may call it: it changes nothing, whoever calls. */
        readonly anyOrigin?: boolean;
    }
}
/**
 * The address that a payer gets for a deposit. With real providers it leads on to theirs and is where they send the
 * payer back to; with practice providers it is their page, shown here, so that one port serves everything. The address
 * is a capability: nobody needs to be signed in, and who is does not matter. Foreign origins are refused for the whole
 * server already; no Origin at all is fine for programs.
 */
export declare function walletRoutes(fastify: FastifyInstance, { open }: Tools): Promise<void>;
export {};
