import { execute, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import type { Scope } from '../../kernel/index.js';
import { thrown } from '../format-error.js';
import { isOutage } from '../outage.js';
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
export async function payloadOf({ args, scope, show }: Admitted, frame: unknown): Promise<string> {
  const { errors, ...result } = await execute({ ...args, rootValue: frame, contextValue: scope });
  if (!errors) return JSON.stringify(result);
  const outage = errors.map(thrown).find(isOutage);
  if (outage instanceof Error) throw outage;
  return JSON.stringify({ ...result, errors: show(errors) });
}
