import { type Scope } from '../kernel/index.js';
import type { TaskRow } from './task.row.js';
/** Why the viewer may not take a task. */
export interface EligibilityReason {
    readonly code: string;
    readonly message: string;
}
/** Everything that keeps the viewer from taking a task, whether or not it has an open slot; empty when nothing does. */
export declare function eligibility(scope: Scope, task: TaskRow): Promise<EligibilityReason[]>;
/** The feed has just found that the viewer may take these, so nobody need ask again in this operation. */
export declare function expectEligible(scope: Scope, tasks: readonly TaskRow[]): void;
