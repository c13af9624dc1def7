import { createUnionType } from 'type-graphql';
import { CodedError, IdempotencyMismatchError } from './errors.js';
import { runHotOnce, runOnce, runOnceAfter } from './idempotency.js';
import { Refusal } from './refusal.js';
/** Answers what the work answers, or the refusal it was undone with, where that one is declared. */
async function settled(refusals, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        const { reason } = error;
        if (refusals.some((Reason) => reason instanceof Reason))
            return reason;
        // The header goes with every mutation, also where the contract's union has no place for this.
        if (reason instanceof IdempotencyMismatchError)
            throw new CodedError(reason.code, reason.message);
        throw error;
    }
}
/**
 * Declares a mutation's outcomes once: the GraphQL union *and* the refusals that become data.
 * A refusal that is not declared here stays an error and is logged as a bug.
 * Payload classes carry ids and other JSON-safe values only; their field resolvers read afresh.
 */
export function defineResult(name, Payload, ...refusals) {
    const members = [Payload, ...refusals];
    const type = createUnionType({
        name,
        description: `What ${name.replace(/Result$/, '')} answers: the payload, or the refusal to act on.`,
        types: () => members,
        resolveType: (value) => members.find((member) => value instanceof member),
    });
    return {
        type,
        /** Runs the work in one transaction with the idempotency record; declared refusals become data. */
        settle: (scope, command, work) => settled(refusals, () => runOnce(scope, command, { Payload, work })),
        /** As settle, after `before` has asked somebody outside, in no transaction; a used key asks nobody. */
        settleAfter: (scope, command, steps) => settled(refusals, () => runOnceAfter(scope, command, { Payload, ...steps })),
        /** As settle, for the few commands that all the market does at once: one SQL function, one trip for many. */
        settleHot: (scope, command, work) => settled(refusals, () => runHotOnce(scope, command, { Payload, work })),
        /** As settle, but neither transactional nor idempotent: for sign-in and its like. */
        settleBare: (work) => settled(refusals, work),
    };
}
//# sourceMappingURL=result.js.map