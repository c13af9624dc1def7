import { toDate } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';

export interface StoredPayoutMethod {
  id: string;
  user_id: string;
  method: PaymentMethod;
  account: string;
  account_name: string | null;
  verified_at: string | null;
  usable_at: string;
  removed_at: string | null;
}

/** Where a person's money goes, as that person sees it. */
export interface PayoutMethodRow {
  readonly id: string;
  readonly method: PaymentMethod;
  readonly destination: string;
  readonly verified: boolean;
  readonly usableAt: Date;
  readonly removed: boolean;
}

export const toPayoutMethodRow = (stored: StoredPayoutMethod): PayoutMethodRow => ({
  id: stored.id,
  method: stored.method,
  destination: masked(stored.account),
  verified: stored.verified_at !== null,
  usableAt: toDate(stored.usable_at),
  removed: stored.removed_at !== null,
});

/** Enough for its owner to know it by, too little for anybody else. */
export function masked(account: string): string {
  const at = account.lastIndexOf('@');
  if (at > 0) return `${account.slice(0, 1)}•••${account.slice(at)}`;
  const shown = account.length >= 10 ? 3 : 1;
  return `${account.slice(0, shown)}${'•'.repeat(Math.max(account.length - 2 * shown, 1))}${account.slice(-shown)}`;
}
