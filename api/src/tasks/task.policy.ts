import { may, type Viewer } from '../kernel/index.js';
import type { TaskRow } from './task.row.js';
import type { CloseReason, PauseReason } from './task.status.js';
import {
  employerActions,
  moderatorActions,
  systemActions,
  taskActions,
  type SystemAction,
  type TaskAction,
} from './task.transitions.js';

type State = Pick<TaskRow, 'employerId' | 'status' | 'hasItems'> & {
  closeReason?: CloseReason | null | undefined;
  pauseReason?: PauseReason | null | undefined;
};

/** Whoever funds a task decides about it. */
export const owns = (viewer: Viewer | null, { employerId }: Pick<TaskRow, 'employerId'>): boolean =>
  viewer?.userId === employerId;

/** Nobody judges what is their own: another moderator does. */
const judges = (viewer: Viewer | null, task: Pick<TaskRow, 'employerId'>): boolean =>
  may(viewer, 'marketplace:moderate') && !owns(viewer, task);

/** Staff publish without review: they would be the ones to judge. */
export const isTrusted = (viewer: Viewer): boolean => may(viewer, 'marketplace:moderate');

/** Its employer did not pause it, and may have to change something before it goes on. */
export const pausedBySystem = ({ pauseReason }: Pick<State, 'pauseReason'>): boolean =>
  pauseReason != null && pauseReason !== 'EMPLOYER';

/** What an action needs besides the right state. */
const conditions: Partial<Record<TaskAction, (task: State) => boolean>> = {
  // Data tasks grow by rows while they are drafts; what was taken down stays down.
  addSlots: ({ hasItems, closeReason }) => !hasItems && closeReason !== 'TAKEN_DOWN',
  extend: ({ closeReason }) => closeReason !== 'TAKEN_DOWN',
  // What its employer paused is the employer's to resume.
  liftPause: pausedBySystem,
};

/** Whether the clock still finds it where it wants to move it from. */
export const standsFor = (action: SystemAction, { status }: Pick<State, 'status'>): boolean =>
  (systemActions[action].from as readonly string[]).includes(status);

export const allows = (action: TaskAction, task: State): boolean =>
  (taskActions[action].from as readonly string[]).includes(task.status) &&
  (conditions[action]?.(task) ?? true);

/** What the viewer's part in a task gives now. Reserving depends on the worker's own history and is told by eligibility. */
export function viewerActions(task: State, viewer: Viewer | null): TaskAction[] {
  const tables = [
    ...(owns(viewer, task) ? [employerActions] : []),
    ...(judges(viewer, task) ? [moderatorActions] : []),
  ];
  return tables
    .flatMap((table) => Object.keys(table) as TaskAction[])
    .filter((action) => allows(action, task));
}
