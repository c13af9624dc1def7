import type { TaskStep, Variable } from './task.status.js';
export declare const isVariableName: (name: string) => boolean;
/** The names of the variables that the steps ask for, each once. */
export declare const variablesOf: (steps: readonly TaskStep[]) => string[];
/** The steps as one worker reads them: each {{name}} replaced by the item's value. A value is text, never a placeholder. */
export declare function renderSteps(steps: readonly TaskStep[], variables: readonly Variable[]): TaskStep[];
