import type { AnyEntity, EntityClass, EntitySchema } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { resolveViewer } from '../identity/index.js';
import { type Scope, type Timer } from '../kernel/index.js';
/** What a feature's own HTTP routes get: a scope for whoever calls. */
export interface RouteTools {
    readonly open: (request: FastifyRequest) => Promise<Scope>;
}
type Routes = (fastify: FastifyInstance, tools: RouteTools) => Promise<void>;
type Entity = EntityClass<AnyEntity> | EntitySchema;
type Resolver = Function;
/** The product is the sum of these; a feature is added here and nowhere else. */
export declare const resolvers: readonly [Resolver, ...Resolver[]];
export declare const entities: readonly Entity[];
export declare const timers: readonly Timer[];
/** What takes long, for payment providers or for its size; these run beside the timers and several at once. */
export declare const jobs: readonly Timer[];
/** Letters wait for a mail server of others, so they have a sweep of their own. */
export declare const mails: readonly Timer[];
/** What looks through the books; it may take long, so it has a sweep of its own. */
export declare const audits: readonly Timer[];
export declare const routes: readonly Routes[];
export { resolveViewer };
