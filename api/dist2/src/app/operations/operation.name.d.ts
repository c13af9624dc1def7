import { type OperationDefinitionNode } from 'graphql';
/** Kind and first root field: a word of the schema, where the document is valid. */
export declare function nameOf({ operation, selectionSet }: OperationDefinitionNode): string;
