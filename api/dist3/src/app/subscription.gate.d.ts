import { GraphQLError, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { type Scope } from '../kernel/index.js';
import { type Callers } from './callers.js';
import type { RegisteredDocuments } from './registered-documents.js';
export interface SubscribePayload {
    readonly query: string;
    readonly operationName?: string | null | undefined;
    readonly variables?: Record<string, unknown> | null | undefined;
    readonly extensions?: unknown;
}
interface GateParts {
    readonly schema: GraphQLSchema;
    readonly callers: Callers;
    readonly documents: RegisteredDocuments;
    readonly introspection: boolean;
}
/** What every subscription passes before it runs: the same limits and codes as over HTTP. */
export declare class SubscriptionGate {
    #private;
    private readonly parts;
    constructor(parts: GateParts);
    /** @throws GraphQLError, or a list of them */
    admit(payload: SubscribePayload, scope: Scope): ExecutionArgs;
}
/** Several errors at once, each with its code. */
export declare class Refusals extends Error {
    readonly errors: readonly GraphQLError[];
    constructor(errors: readonly GraphQLError[]);
}
export {};
