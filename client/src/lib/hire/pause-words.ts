import type { TaskPauseReason } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Partial<Record<TaskPauseReason, () => string>> = {
  REJECTION_RATE: m.hire_paused_rejections,
  RETURN_RATE: m.hire_paused_returns,
  REVIEW_BACKLOG: m.hire_paused_backlog,
  UNDERPAY: m.hire_paused_underpay,
  BROKEN: m.hire_paused_broken,
};

/** Why the system paused a task and what to do about it; null where its employer did. */
export const pauseText = (reason: TaskPauseReason | null | undefined): string | null =>
  (reason && words[reason]?.()) ?? null;
