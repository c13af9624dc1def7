import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema } from 'graphql';
import { type Scope } from '../kernel/index.js';
import { type Callers } from './callers.js';
import type { Logger } from './log.js';
import type { KnownOperations } from './operations/known-operations.js';
export interface ApolloParts {
    readonly schema: GraphQLSchema;
    readonly callers: Callers;
    readonly operations: KnownOperations;
    readonly log: Logger;
    readonly introspection: boolean;
    readonly plugins: readonly ApolloServerPlugin<Scope>[];
}
/** Which request is being answered; Apollo's formatError is not told. */
export declare const requestIds: AsyncLocalStorage<string>;
export declare function createApollo(parts: ApolloParts): ApolloServer<Scope>;
/** Gives an error the status that an error before execution answers with. */
export declare function withStatus(error: unknown, fallback: number): unknown;
