import { type HotAnswer, type HotCall } from './hot-lanes.js';
import type { Scope } from './scope.js';
/** A mutation as the caller asked for it. */
export interface Command {
    readonly field: string;
    readonly input: object;
}
/**
 * Runs a command in one transaction; with an idempotency key, at most once per actor and key.
 * What is kept is the outcome's ids, written in the same transaction, so a repeat reads the selected fields afresh.
 * Refusals roll back and are not kept. A concurrent repeat waits for the first, at most 5 s.
 * @throws IDEMPOTENCY_IN_PROGRESS, IdempotencyMismatchError
 */
export declare function runOnce<P extends object>(scope: Scope, command: Command, { Payload, work }: {
    Payload: new () => P;
    work: () => Promise<P>;
}): Promise<P>;
/**
 * As runOnce, for a command that has to ask somebody outside before it can decide: `before` runs in no transaction, and
 * `work` gets its answer. The key is taken first, in a transaction of its own, so that a used one asks nobody. A key whose
 * command died in between stays with that command, which can be sent again; a refusal sets it free.
 * @throws IDEMPOTENCY_IN_PROGRESS, IdempotencyMismatchError
 */
export declare function runOnceAfter<P extends object, A>(scope: Scope, command: Command, { Payload, before, work, }: {
    Payload: new () => P;
    before: () => Promise<A>;
    work: (answer: A) => Promise<P>;
}): Promise<P>;
/** Runs a hot command and answers its outcome; a payload is there where it was not refused. */
export type RunHot = (call: HotCall) => Promise<Pick<HotAnswer, 'outcome' | 'payload'>>;
/** For callers without a command to keep: seeds and tests. */
export declare const runPlainly: (scope: Scope) => RunHot;
/**
 * As runOnce, for a command that is one SQL function: claim, command and outcome travel in one statement that commits
 * by itself, together with those of others who want the same rows. Locks are then held for the database's own time,
 * never for a trip to this process. `work` may read before it calls; nothing is locked meanwhile, the function decides.
 */
export declare function runHotOnce<P extends object>(scope: Scope, command: Command, { Payload, work }: {
    Payload: new () => P;
    work: (run: RunHot) => Promise<P>;
}): Promise<P>;
