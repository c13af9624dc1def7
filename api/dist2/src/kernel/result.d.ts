import { type Command, type RunHot } from './idempotency.js';
import { type UserError } from './refusal.js';
import type { Scope } from './scope.js';
type RefusalClass = abstract new (...args: never[]) => UserError;
/**
 * Declares a mutation's outcomes once: the GraphQL union *and* the refusals that become data.
 * A refusal that is not declared here stays an error and is logged as a bug.
 * Payload classes carry ids and other JSON-safe values only; their field resolvers read afresh.
 */
export declare function defineResult<P extends object>(name: string, Payload: new () => P, ...refusals: RefusalClass[]): {
    type: object;
    /** Runs the work in one transaction with the idempotency record; declared refusals become data. */
    settle: (scope: Scope, command: Command, work: () => Promise<P>) => Promise<UserError | P>;
    /** As settle, after `before` has asked somebody outside, in no transaction; a used key asks nobody. */
    settleAfter: <A>(scope: Scope, command: Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<P>;
    }) => Promise<UserError | P>;
    /** As settle, for the few commands that all the market does at once: one SQL function, one trip for many. */
    settleHot: (scope: Scope, command: Command, work: (run: RunHot) => Promise<P>) => Promise<UserError | P>;
    /** As settle, but neither transactional nor idempotent: for sign-in and its like. */
    settleBare: (work: () => Promise<P>) => Promise<UserError | P>;
};
export {};
