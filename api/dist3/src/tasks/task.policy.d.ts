import { type Viewer } from '../kernel/index.js';
import type { TaskRow } from './task.row.js';
import type { CloseReason } from './task.status.js';
import { type SystemAction, type TaskAction } from './task.transitions.js';
type State = Pick<TaskRow, 'employerId' | 'status' | 'hasItems'> & {
    closeReason?: CloseReason | null | undefined;
};
/** Whoever funds a task decides about it. */
export declare const owns: (viewer: Viewer | null, { employerId }: Pick<TaskRow, "employerId">) => boolean;
/** Staff publish without review: they would be the ones to judge. */
export declare const isTrusted: (viewer: Viewer) => boolean;
/** Whether the clock still finds it where it wants to move it from. */
export declare const standsFor: (action: SystemAction, { status }: Pick<State, "status">) => boolean;
export declare const allows: (action: TaskAction, task: State) => boolean;
/** What the viewer's part in a task gives now. Reserving depends on the worker's own history and is told by eligibility. */
export declare function viewerActions(task: State, viewer: Viewer | null): TaskAction[];
export {};
