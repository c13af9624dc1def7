import { type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import type { Scope } from '../../kernel/index.js';
import type { Payer } from './feed.places.js';
/** A subscription that was let in, ready to be answered again and again. */
export interface Admitted {
    readonly args: ExecutionArgs;
    readonly scope: Scope;
    /** Who answers for what it costs. */
    readonly payer: Payer;
    /** Errors as whoever asked may see them. */
    readonly show: (errors: readonly unknown[]) => GraphQLFormattedError[];
}
/**
 * The payload of one `next`, as JSON. @throws the outage that a field met: with a hole in it the frame would count as
 * told, and the next one step over it
 */
export declare function payloadOf({ args, scope, show }: Admitted, frame: unknown): Promise<string>;
