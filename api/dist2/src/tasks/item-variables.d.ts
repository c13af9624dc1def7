import type { Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
import type { TermsCheck } from './task.rules.js';
/** Every row of the task has a value for each name that the steps use. */
export declare function checkRowVariables({ sql }: Scope, task: Task, terms: TermsCheck): Promise<void>;
