import { type Scope, type StreamKind } from '../kernel/index.js';
import { type SubmissionRow } from '../submissions/index.js';
import { type TaskProgressRow } from '../tasks/index.js';
export declare class TaskProgressBatch {
    cursor: string;
    reset: boolean;
    progress: TaskProgressRow;
    submissions: SubmissionRow[];
}
/** @throws NOT_FOUND where the task is not the viewer's own; before the first frame and before each one after. */
export declare function requireOwnTask(scope: Scope, taskId: string): Promise<void>;
/** The employer's view of one task. */
export declare function taskProgressStream(scope: Scope, taskId: string): StreamKind<TaskProgressBatch>;
