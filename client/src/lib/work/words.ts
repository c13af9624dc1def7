import type { RejectReason, SubmissionStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { IconName } from '#lib/ui/icon.svelte';
import type { WorkTab } from './work-tabs.ts';

/* Names of what the API counts up. It may learn new ones before this page does: those get a general word. */

export interface StatusLook {
  name: () => string;
  colour: string;
  icon: IconName;
}
const waits = { colour: 'bg-warn-soft text-warn', icon: 'clock' } as const;
const over = { colour: 'bg-surface-2 text-text', icon: 'close' } as const;
const bad = { colour: 'bg-danger-soft text-danger', icon: 'close' } as const;

const statuses: Record<SubmissionStatus, StatusLook> = {
  RESERVED: { name: m.work_status_reserved, colour: 'bg-primary-soft text-primary-ink', icon: 'work' },
  REVISION_REQUESTED: { name: m.work_status_revision_requested, colour: waits.colour, icon: 'alert' },
  SUBMITTED: { name: m.work_status_submitted, ...waits },
  APPROVED: { name: m.work_status_approved, colour: 'bg-ok-soft text-ok', icon: 'check' },
  REJECTED: { name: m.work_status_rejected, ...bad },
  DISPUTED: { name: m.work_status_disputed, ...waits },
  REJECTED_FINAL: { name: m.work_status_rejected_final, ...bad },
  RETURNED: { name: m.work_status_returned, ...over },
  EXPIRED: { name: m.work_status_expired, ...over },
  CANCELLED: { name: m.work_status_cancelled, ...over },
  VOIDED: { name: m.work_status_voided, ...over },
};
export const statusLook = (status: SubmissionStatus): StatusLook =>
  (statuses as Partial<typeof statuses>)[status] ?? { name: () => status, ...over };

const reasons: Record<RejectReason, () => string> = {
  CHECK_QUESTION_FAILED: m.reason_check_question_failed,
  CODE_INVALID: m.reason_code_invalid,
  INCOMPLETE: m.reason_incomplete,
  INSTRUCTION_NOT_FOLLOWED: m.reason_instruction_not_followed,
  LOW_EFFORT: m.reason_low_effort,
  OTHER: m.reason_other,
  PROOF_DUPLICATE: m.reason_proof_duplicate,
  PROOF_EDITED: m.reason_proof_edited,
  PROOF_MISSING: m.reason_proof_missing,
  PROOF_UNREADABLE: m.reason_proof_unreadable,
  WRONG_COUNTRY_OR_DEVICE: m.reason_wrong_country_or_device,
  WRONG_TARGET: m.reason_wrong_target,
};
export const reasonName = (reason: RejectReason): string =>
  ((reasons as Partial<typeof reasons>)[reason] ?? m.reason_other)();

export const tabWords: Record<WorkTab, { name: () => string; empty: () => string; hint: () => string }> = {
  active: { name: m.work_tab_active, empty: m.work_empty_active, hint: m.work_empty_active_hint },
  waiting: { name: m.work_tab_waiting, empty: m.work_empty_waiting, hint: m.work_empty_waiting_hint },
  approved: { name: m.work_tab_approved, empty: m.work_empty_approved, hint: m.work_empty_approved_hint },
  rejected: { name: m.work_tab_rejected, empty: m.work_empty_rejected, hint: m.work_empty_rejected_hint },
  ended: { name: m.work_tab_ended, empty: m.work_empty_ended, hint: m.work_empty_ended_hint },
};
