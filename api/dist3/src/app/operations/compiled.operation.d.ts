import { type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Scope } from '../../kernel/index.js';
/** As a caller sent them. */
type Variables = Readonly<Record<string, unknown>>;
/** The price and the variables of one call, both known before anything runs. */
export interface PricedCall {
    readonly points: number;
    readonly coerced: Variables;
}
/** The data as JSON; what went wrong is answered as it came. */
export type WrittenAnswer = {
    readonly json: string;
} | {
    readonly failed: ExecutionResult;
};
/** A validated document with one operation, as a function. */
export declare class CompiledOperation {
    private readonly parts;
    /** No other of this process has it. */
    readonly serial: number;
    /** As metrics call it. */
    readonly label: string;
    readonly name: string | undefined;
    readonly isMutation: boolean;
    /** All it asks for is `@HeldBriefly`. */
    readonly isHeldBriefly: boolean;
    private constructor();
    /** Null for what only the interpreter runs as it should. `compiling`: see compilingSchema. */
    static from(schema: GraphQLSchema, compiling: GraphQLSchema, document: DocumentNode): CompiledOperation | null;
    /**
     * Null where the variables do not fit, which the interpreter says in its own words.
     * @throws as costOf
     */
    priced(variables: Variables): PricedCall | null;
    answer(scope: Scope, call: PricedCall): Promise<WrittenAnswer>;
    run(scope: Scope, { coerced }: PricedCall): Promise<ExecutionResult>;
}
export {};
