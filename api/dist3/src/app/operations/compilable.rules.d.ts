import { type DocumentNode, type GraphQLSchema } from 'graphql';
/** Whether a validated document may become code. */
export declare function isCompilable(document: DocumentNode): boolean;
/** A field of kept rows that answers the row itself. */
export declare const ROW = "row__";
/** A field of the query that answers such a row, which it is given. */
export declare const rowOf: (type: string) => string;
/**
 * The same schema with what only compiled documents may ask for: a type for variables whose values graphql-js has coerced
 * already, and kept rows as they are.
 */
export declare function compilingSchema(schema: GraphQLSchema): GraphQLSchema;
/**
 * Of its own accord compiled code coerces anew, and wrongly: it forgets defaults of required fields. So every variable is
 * declared as one that needs no coercion; booleans keep their type, which @skip and @include look at.
 */
export declare const withCoercedVariables: (document: DocumentNode) => DocumentNode;
