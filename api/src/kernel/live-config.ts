import type { Config } from '../config.js';
import type { Shared } from './scope.js';

const live = new WeakMap<Shared, Config>();

/** The settings of now: those of the environment with whatever the operator has changed since. */
export const configOf = (shared: Shared): Config => live.get(shared) ?? shared.config;

/** From now on every operation of this process works with these. */
export function useConfig(shared: Shared, config: Config): void {
  live.set(shared, config);
}
