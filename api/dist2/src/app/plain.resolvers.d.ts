import { type GraphQLSchema } from 'graphql';
/**
 * A field resolver is called with its parent as it is, the scope, and arguments that are plain values. type-graphql
 * sorts, maps and inspects the parameters anew for each value of an answer, and copies parents into their classes.
 */
export declare function callPlainly(schema: GraphQLSchema): void;
