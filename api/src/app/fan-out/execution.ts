import { execute, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import type { Scope } from '../../kernel/index.js';

/** A subscription that was let in, ready to be answered again and again. */
export interface Admitted {
  readonly args: ExecutionArgs;
  readonly scope: Scope;
  /** Errors as whoever asked may see them. */
  readonly show: (errors: readonly unknown[]) => GraphQLFormattedError[];
}

/** The payload of one `next`, as JSON. */
export async function payloadOf({ args, scope, show }: Admitted, frame: unknown): Promise<string> {
  const { errors, ...result } = await execute({ ...args, rootValue: frame, contextValue: scope });
  return JSON.stringify(errors ? { ...result, errors: show(errors) } : result);
}
