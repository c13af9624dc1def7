import type { Transitions } from '../kernel/index.js';
import type { TaskStatus } from './task.status.js';

/**
 * What the employer may do with a task. `publish` leads on to LIVE or SCHEDULED at once where no moderator is needed.
 * `edit`, `addSlots`, `raiseReward` and `extend` leave a running task in its state; a closing one opens again.
 */
export const employerActions = {
  edit: { from: ['DRAFT', 'REJECTED', 'LIVE', 'PAUSED'], to: 'DRAFT' },
  addItems: { from: ['DRAFT'], to: 'DRAFT' },
  publish: { from: ['DRAFT'], to: 'IN_REVIEW' },
  cancelPublication: { from: ['IN_REVIEW', 'SCHEDULED'], to: 'DRAFT' },
  pause: { from: ['LIVE'], to: 'PAUSED' },
  resume: { from: ['PAUSED'], to: 'LIVE' },
  stop: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
  addSlots: { from: ['LIVE', 'PAUSED', 'CLOSING'], to: 'LIVE' },
  raiseReward: { from: ['LIVE', 'PAUSED'], to: 'LIVE' },
  extend: { from: ['LIVE', 'PAUSED', 'CLOSING'], to: 'LIVE' },
} as const satisfies Transitions<TaskStatus>;

export const moderatorActions = {
  approve: { from: ['IN_REVIEW'], to: 'LIVE' },
  reject: { from: ['IN_REVIEW'], to: 'REJECTED' },
  takeDown: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
  liftPause: { from: ['PAUSED'], to: 'LIVE' },
} as const satisfies Transitions<TaskStatus>;

/** What a worker does with a task leaves it where it is. */
export const workerActions = {
  reserve: { from: ['LIVE'], to: 'LIVE' },
} as const satisfies Transitions<TaskStatus>;

/** What nobody does: the clock, the last decision. `close` is the SQL function close_if_done. */
export const systemActions = {
  schedule: { from: ['IN_REVIEW'], to: 'SCHEDULED' },
  start: { from: ['SCHEDULED'], to: 'LIVE' },
  lapse: { from: ['IN_REVIEW', 'SCHEDULED'], to: 'DRAFT' },
  pauseBySystem: { from: ['LIVE'], to: 'PAUSED' },
  expire: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
  close: { from: ['CLOSING', 'LIVE', 'PAUSED'], to: 'CLOSED' },
  archive: { from: ['CLOSED'], to: 'ARCHIVED' },
} as const satisfies Transitions<TaskStatus>;

export const taskActions = { ...employerActions, ...moderatorActions, ...workerActions };
export type TaskAction = keyof typeof taskActions;
export type SystemAction = keyof typeof systemActions;
