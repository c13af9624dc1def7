import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery } from 'graphql-jit';
import { type Scope } from '../../kernel/index.js';
import type { SplitDocument } from './kept-rows.document.js';
type Run = CompiledQuery['query'];
type Values = Readonly<Record<string, unknown>>;
/** Null where only the interpreter runs it as it should. */
export declare function compile(schema: GraphQLSchema, document: DocumentNode): Run | null;
interface Failed {
    readonly data: NonNullable<ExecutionResult['data']> | null;
    readonly errors: readonly Error[];
}
/** The data as JSON, or what is left of it where something went wrong. */
type Written = {
    readonly json: string;
} | {
    readonly failed: Failed;
};
interface Call {
    readonly scope: Scope;
    readonly coerced: Values;
}
/**
 * An operation over kept rows: what follows from a row alone is written once, for all who are shown it; what is left is
 * resolved for each reader.
 */
export declare class KeptRowsWriter {
    #private;
    private readonly rest;
    private readonly lists;
    private constructor();
    /** `serial`: of the operation, which no other of this process has. */
    static from(serial: number, compiling: GraphQLSchema, split: SplitDocument): KeptRowsWriter | null;
    /** Null where a row cannot be written alone: only who runs the operation as a whole can say why. */
    answer(call: Call): Promise<Written | null>;
}
export {};
