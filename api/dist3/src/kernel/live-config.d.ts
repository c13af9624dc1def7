import type { Config } from '../config.js';
import type { Shared } from './scope.js';
/** The settings of now: those of the environment with whatever the operator has changed since. */
export declare const configOf: (shared: Shared) => Config;
/** From now on every operation of this process works with these. */
export declare function useConfig(shared: Shared, config: Config): void;
