import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
interface Call {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
}
/**
 * What an operation may cost at most: an object 1, a scalar 0, a mutation 10, the items of a list times its `first`.
 * Known before anything runs, so a refused operation reads no row.
 * @throws BAD_USER_INPUT for `first` outside 1–100, QUERY_TOO_COMPLEX beyond 1,000
 */
export declare function costOf(call: Call): number;
export {};
