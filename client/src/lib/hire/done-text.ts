import type { TaskStatus } from '#lib/api/index.ts';
import type { Format, MoneyValue } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';

interface Now {
  status: TaskStatus;
  refunded: MoneyValue | null;
}

/** Who publishes may have to wait for a moderator, or until an hour that they chose; what has ended needs no word about its start. */
const published: Partial<Record<TaskStatus, () => string>> = {
  IN_REVIEW: m.hire_done_handed_in,
  SCHEDULED: m.hire_done_scheduled,
  LIVE: m.hire_done_published,
  PAUSED: m.hire_done_published,
};

/** What a task's page says after something was done; '' for what it does not know. */
export function doneText(done: string, format: Format, { status, refunded }: Now): string {
  if (done === 'stop') return m.hire_done_stop({ amount: refunded ? format.money(refunded) : '' });
  if (done === 'published') return published[status]?.() ?? '';
  const texts: Record<string, () => string> = {
    edited: m.hire_done_edited,
    pause: m.hire_done_pause,
    resume: m.hire_done_resume,
    raiseReward: m.hire_done_raise,
    addSlots: m.hire_done_slots,
    extend: m.hire_done_extend,
    cancelPublication: m.hire_done_cancel,
  };
  return Object.hasOwn(texts, done) ? texts[done]!() : '';
}
