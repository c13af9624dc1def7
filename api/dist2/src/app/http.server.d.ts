import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { Logger } from './log.js';
/** SvelteKit's handler, or any other that answers everything the API does not. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;
export interface HttpParts {
    readonly config: Config;
    readonly log: Logger;
    readonly pages: PageHandler | undefined;
    /** A server that listens already; tests know their port before anything is built. */
    readonly server?: Server | undefined;
}
export declare function createHttpServer(): Server;
export declare function listenOn(server: Server, { host, port }: Config): Promise<void>;
/** Takes no new connection and lets answers under way end, for a while. */
export declare function closeHttp(server: Server): Promise<void>;
/** Fastify with what every answer has: headers, ids, the Origin rule, errors in one shape. */
export declare function createFastify(parts: HttpParts): Promise<FastifyInstance>;
