import 'reflect-metadata';
import { type GraphQLSchema } from 'graphql';
export declare function createSchema(): GraphQLSchema;
/** The same code prints the same text, whatever the order in which modules were loaded. */
export declare const printedSchema: (schema: GraphQLSchema) => string;
