import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
/** What one operation costs, worked out once for each combination of the page sizes it is sent with. */
export declare class OperationPrice {
    #private;
    private readonly schema;
    private readonly document;
    private readonly operation;
    constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode);
    /** @throws as costOf */
    of(variables: Readonly<Record<string, unknown>>): number;
}
