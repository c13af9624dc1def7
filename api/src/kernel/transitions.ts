import { InvalidTransitionError } from './errors.js';
import { refuse } from './refusal.js';

/** A state machine as data: action → where from, where to. */
export type Transitions<S extends string> = Record<string, { readonly from: readonly S[]; readonly to: S }>;

/** The actions of the table that leave this state. */
export function actionsFrom<S extends string, T extends Transitions<S>>(
  table: T,
  state: S,
): (keyof T & string)[] {
  return Object.keys(table).filter((action) => table[action]!.from.includes(state));
}

/** The state an action leads to, or a refusal naming what is allowed instead. */
export function next<S extends string, T extends Transitions<S>>(
  table: T,
  state: S,
  action: keyof T & string,
): S {
  const { from, to } = table[action]!;
  if (!from.includes(state)) refuse(new InvalidTransitionError(state, actionsFrom<S, T>(table, state)));
  return to;
}
