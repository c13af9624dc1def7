import { m } from '#lib/paraglide/messages.js';
import type { WorkTab } from './work-tabs.ts';

export const tabWords: Record<WorkTab, { name: () => string; empty: () => string; hint: () => string }> = {
  active: { name: m.work_tab_active, empty: m.work_empty_active, hint: m.work_empty_active_hint },
  waiting: { name: m.work_tab_waiting, empty: m.work_empty_waiting, hint: m.work_empty_waiting_hint },
  approved: { name: m.work_tab_approved, empty: m.work_empty_approved, hint: m.work_empty_approved_hint },
  rejected: { name: m.work_tab_rejected, empty: m.work_empty_rejected, hint: m.work_empty_rejected_hint },
  ended: { name: m.work_tab_ended, empty: m.work_empty_ended, hint: m.work_empty_ended_hint },
};
