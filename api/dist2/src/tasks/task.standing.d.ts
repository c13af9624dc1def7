import type { Scope } from '../kernel/index.js';
/** What one worker has to do with one task already. */
export interface Standing {
    readonly userId: string;
    readonly taskId: string;
    /** Their own, or hidden by them: not meant for them at all. */
    readonly away: boolean;
    /** Something of it is left for them; see leftFor. */
    readonly left: boolean;
}
/** Of these people with these tasks, all for whom a task is not what it is for a worker who never saw it. */
export declare function standings({ sql }: Scope, taskIds: readonly string[], userIds: readonly string[]): Promise<Standing[]>;
