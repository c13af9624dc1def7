import type { Format, MoneyValue } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a task's page says after something was done; '' for what it does not know. */
export function doneText(done: string, format: Format, refunded: MoneyValue | null): string {
  if (done === 'stop') return m.hire_done_stop({ amount: refunded ? format.money(refunded) : '' });
  const texts: Record<string, () => string> = {
    published: m.hire_done_published,
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
