import { type Scope } from '../kernel/index.js';
/** What a worker does not want to see again. */
export declare class HiddenTasks {
    private readonly scope;
    constructor(scope: Scope);
    /** @throws NotFoundError for what the viewer may not see anyway */
    set(taskId: string, hidden: boolean): Promise<void>;
}
