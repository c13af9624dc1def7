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

const reasons: Record<string, () => string> = {
  LARGE_AMOUNT: m.wallet_reason_large,
  SHARED_ACCOUNT: m.wallet_reason_shared,
  MANY_WITHDRAWALS: m.wallet_reason_many,
  NO_SUCH_ACCOUNT: m.wallet_reason_no_account,
  ACCOUNT_CANNOT_RECEIVE: m.wallet_reason_cannot_receive,
  PROVIDER_LIMIT: m.wallet_reason_limit,
  PROVIDER_FUNDS: m.wallet_reason_funds,
  RETURNED_BY_RECEIVER: m.wallet_reason_returned,
  DECLINED: m.wallet_reason_declined,
  RISKY: m.wallet_reason_risky,
  NEVER_ARRIVED: m.wallet_reason_never_arrived,
  PROVIDER_AWAY: m.wallet_reason_away,
  NO_ANSWER: m.wallet_reason_no_answer,
  AMOUNT_DIFFERS: m.wallet_reason_amount_differs,
};
/** A code in words; what a moderator wrote stays as it is. */
export const withdrawalReason = (reason: string): string => reasons[reason]?.() ?? reason;
