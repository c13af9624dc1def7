import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../kernel/index.js';
import type { Callers } from './callers.js';
import type { CompiledLane } from './operations/compiled.lane.js';
import { type RegisteredDocuments } from './registered-documents.js';
/** A scope for whoever sends this HTTP request; features use it for routes of their own. */
export declare function openRequest(callers: Callers, secure: boolean): (request: FastifyRequest, reply?: FastifyReply) => Promise<Scope>;
interface GraphqlParts {
    readonly apollo: ApolloServer<Scope>;
    readonly lane: CompiledLane;
    readonly callers: Callers;
    readonly documents: RegisteredDocuments;
    readonly open: (request: FastifyRequest, reply: FastifyReply) => Promise<Scope>;
}
export declare function addGraphqlRoute(app: FastifyInstance, parts: GraphqlParts): void;
export {};
