import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RegisteredDocuments } from '../registered-documents.js';
import { CompiledOperation } from './compiled.operation.js';
/**
 * Documents that were found valid, by their text. One that is sent a second time is compiled. What our own pages
 * registered stays; of all others those that were not sent for the longest time are forgotten.
 */
export declare class KnownOperations {
    #private;
    private readonly schema;
    private readonly documents;
    constructor(schema: GraphQLSchema, documents: RegisteredDocuments);
    /** Only what passed every rule of this server may be told here. */
    learn(text: string, document: DocumentNode): void;
    find(text: string): CompiledOperation | null;
    /** How many are held that nobody registered. */
    get strangers(): number;
}
