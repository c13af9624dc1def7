import type { WithdrawalStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { IconName } from '#lib/ui/icon.svelte';

interface Look {
  name: () => string;
  colour: string;
  icon: IconName;
}
const waits = { colour: 'bg-warn-soft text-warn', icon: 'clock' } as const;
const over = { colour: 'bg-surface-2 text-text', icon: 'close' } as const;
const bad = { colour: 'bg-danger-soft text-danger', icon: 'alert' } as const;
const goes = { colour: 'bg-primary-soft text-primary-ink', icon: 'up' } as const;

const looks: Record<WithdrawalStatus, Look> = {
  REQUESTED: { name: m.wallet_status_requested, ...waits },
  RISK_HOLD: { name: m.wallet_status_risk_hold, ...waits },
  QUEUED: { name: m.wallet_status_queued, ...goes },
  SENDING: { name: m.wallet_status_sending, ...goes },
  UNKNOWN: { name: m.wallet_status_unknown, ...waits },
  PAID: { name: m.wallet_status_paid, colour: 'bg-ok-soft text-ok', icon: 'check' },
  FAILED: { name: m.wallet_status_failed, ...bad },
  CANCELLED: { name: m.wallet_status_cancelled, ...over },
  REFUSED: { name: m.wallet_status_refused, ...bad },
};
/** The API may learn new ones before this page does. */
export const withdrawalLook = (status: WithdrawalStatus): Look =>
  (looks as Partial<typeof looks>)[status] ?? { name: () => status, ...over };
