import { type ValidationRule } from 'graphql';
/** What one document may hold; an honest page stays far below. */
export declare const documentLimits: {
    readonly tokens: 1000;
    readonly aliases: 15;
    readonly fields: 300;
    /** With each fragment counted wherever it is spread: what compilers and executors may have to write out. */
    readonly fieldsInPlace: 1000;
    readonly directives: 10;
    readonly depth: 8;
};
/** Ours, on top of the specification's. HTTP and WebSocket use the same list. */
export declare const documentRules: (introspection: boolean) => ValidationRule[];
