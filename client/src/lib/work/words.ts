import type { SubmissionStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { IconName } from '#lib/ui/icon.svelte';

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
