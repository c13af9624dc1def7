import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
/** A list of a document whose rows are partly written once for everybody. */
export interface RowList {
    /** Response keys of the root field and of the list in it. */
    readonly root: string;
    readonly list: string;
    /** Of a row. */
    readonly type: string;
    /** In the order of the answer: a run of shared fields, or the response key of one that is resolved for each reader. */
    readonly steps: readonly (readonly string[] | string)[];
    /** `query { row__: row__Task { … } }` with the shared fields of all runs. */
    readonly card: DocumentNode;
    /** Variables that the shared fields look at. */
    readonly variables: readonly string[];
}
export interface SplitDocument {
    /** The same operation, whose rows come as they are, with what is resolved for each reader. */
    readonly rest: DocumentNode;
    readonly lists: readonly RowList[];
}
/** Of a validated query: null where none of its root fields lists kept rows. */
export declare function splitKeptRows(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): SplitDocument | null;
