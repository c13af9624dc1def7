import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../../kernel/index.js';
import type { Callers } from '../callers.js';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Charge } from '../point-budgets.js';
import type { CompiledOperation, PricedCall } from './compiled.operation.js';
import type { HeldAnswers } from './held.answers.js';
import type { KnownOperations } from './known-operations.js';
export interface LaneParts {
    readonly operations: KnownOperations;
    readonly callers: Callers;
    readonly held: HeldAnswers;
    readonly metrics: Metrics;
    readonly log: Logger;
    readonly introspection: boolean;
}
type Variables = Readonly<Record<string, unknown>>;
/** A request that this lane may answer, once it is known who asks. */
export interface Departure {
    readonly operation: CompiledOperation;
    readonly variables: Variables;
    readonly contentType: string;
}
/** Paid for; nothing stands between it and its answer. */
export interface ChargedCall extends PricedCall {
    readonly scope: Scope;
    readonly charge: Charge;
}
/**
 * The short way for an operation that was asked before: no parsing, no validating, compiled execution. Everything
 * that is not plain (another method, unusual headers, variables that do not fit, no points left) is left to Apollo
 * before anything has happened, so there is one place that words refusals.
 */
export declare class CompiledLane {
    #private;
    private readonly parts;
    constructor(parts: LaneParts);
    /** Null: not for this lane. Nothing is read and nobody is charged. */
    find({ method, body, headers }: FastifyRequest): Departure | null;
    /** Takes the points of it; null where Apollo has to say why not. */
    charge({ operation, variables }: Departure, scope: Scope): ChargedCall | null;
    /** Runs it and answers the body. */
    answer(departure: Departure, call: ChargedCall, reply: FastifyReply): Promise<string>;
}
export {};
