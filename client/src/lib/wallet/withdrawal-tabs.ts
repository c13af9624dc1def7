import type { WithdrawalStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a worker looks through withdrawals. */
export const tabs = {
  all: { name: m.wallet_all, status: [] },
  open: {
    name: m.wallet_withdrawals_open,
    status: ['REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN'],
  },
  paid: { name: m.wallet_withdrawals_paid, status: ['PAID'] },
  back: { name: m.wallet_withdrawals_back, status: ['FAILED', 'CANCELLED', 'REFUSED'] },
} as const satisfies Record<string, { name: () => string; status: readonly WithdrawalStatus[] }>;

export type Tab = keyof typeof tabs;
export const tabNames = Object.keys(tabs) as Tab[];
export const openStatuses: WithdrawalStatus[] = [...tabs.open.status];

/** What the address says; without a word all of them. */
export const readTab = (params: URLSearchParams): Tab =>
  tabNames.find((name) => name === params.get('status')) ?? 'all';

export function tabHref(tab: Tab, after: string | null = null): string {
  const params = new URLSearchParams();
  if (tab !== 'all') params.set('status', tab);
  if (after) params.set('after', after);
  return params.size > 0 ? `/wallet/withdrawals?${params}` : '/wallet/withdrawals';
}

/** The form for a withdrawal, filled in as far as it is known. */
export function withdrawHref(known: { currency: string; amount?: string; method?: string }): string {
  return `/wallet/withdraw?${new URLSearchParams({ ...known })}`;
}
