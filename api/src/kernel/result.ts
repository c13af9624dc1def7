import { createUnionType, type ClassType } from 'type-graphql';
import { runOnce, type Command } from './idempotency.js';
import { Refusal, type UserError } from './refusal.js';
import type { Scope } from './scope.js';

type RefusalClass = abstract new (...args: never[]) => UserError;

/**
 * Declares a mutation's outcomes once: the GraphQL union *and* the refusals that become data.
 * A refusal that is not declared here stays an error and is logged as a bug.
 * Payload classes carry ids and other JSON-safe values only; their field resolvers read afresh.
 */
export function defineResult<P extends object>(
  name: string,
  Payload: new () => P,
  ...refusals: RefusalClass[]
) {
  const members = [Payload, ...refusals] as unknown as ClassType<object>[];
  const type = createUnionType({
    name,
    description: `What ${name.replace(/Result$/, '')} answers: the payload, or the refusal to act on.`,
    types: () => members as [ClassType<object>],
    resolveType: (value: object) => members.find((member) => value instanceof member),
  });
  const declared = (error: unknown): UserError => {
    const expected = error instanceof Refusal && refusals.some((Reason) => error.reason instanceof Reason);
    if (!expected) throw error;
    return error.reason;
  };
  return {
    type,
    /** Runs the work in one transaction with the idempotency record; declared refusals become data. */
    async settle(scope: Scope, command: Command, work: () => Promise<P>): Promise<P | UserError> {
      try {
        return await runOnce(scope, command, { Payload, work });
      } catch (error) {
        return declared(error);
      }
    },
    /** As settle, but neither transactional nor idempotent: for sign-in and its like. */
    async settleBare(work: () => Promise<P>): Promise<P | UserError> {
      try {
        return await work();
      } catch (error) {
        return declared(error);
      }
    },
  };
}
