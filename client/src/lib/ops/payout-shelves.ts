import type { WithdrawalStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a moderator looks through withdrawals; the first one is what there is to do. */
export const payoutShelves = {
  waiting: { name: m.ops_payouts_waiting, status: ['RISK_HOLD', 'UNKNOWN'] },
  moving: { name: m.ops_payouts_moving, status: ['REQUESTED', 'QUEUED', 'SENDING'] },
  paid: { name: m.ops_payouts_paid, status: ['PAID'] },
  ended: { name: m.ops_payouts_ended, status: ['FAILED', 'CANCELLED', 'REFUSED'] },
} as const satisfies Record<string, { name: () => string; status: readonly WithdrawalStatus[] }>;

export type PayoutShelf = keyof typeof payoutShelves;
export const payoutShelfNames = Object.keys(payoutShelves) as PayoutShelf[];

/** What the address says; without a word the first. */
export const readPayoutShelf = (params: URLSearchParams): PayoutShelf =>
  payoutShelfNames.find((name) => name === params.get('show')) ?? 'waiting';

export function payoutShelfHref(shelf: PayoutShelf, after: string | null = null): string {
  const params = new URLSearchParams();
  if (shelf !== 'waiting') params.set('show', shelf);
  if (after) params.set('after', after);
  return params.size > 0 ? `/ops/payouts?${params}` : '/ops/payouts';
}
