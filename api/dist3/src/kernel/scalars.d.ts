import { GraphQLScalarType } from 'graphql';
/** Carries micro-units inside, a canonical decimal string on the wire. */
export declare const Decimal: GraphQLScalarType<bigint, string>;
export declare const Cursor: GraphQLScalarType<string, string>;
export declare const DateTime: GraphQLScalarType<Date, string>;
