import type { WalletEntryKind } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

const kinds: Record<WalletEntryKind, () => string> = {
  DEPOSIT: m.wallet_kind_deposit,
  ESCROW_HOLD: m.wallet_kind_escrow_hold,
  ESCROW_REFUND: m.wallet_kind_escrow_refund,
  EARNING: m.wallet_kind_earning,
  CLEARED: m.wallet_kind_cleared,
  BONUS: m.wallet_kind_bonus,
  WITHDRAWAL_HOLD: m.wallet_kind_withdrawal_hold,
  WITHDRAWAL_PAID: m.wallet_kind_withdrawal_paid,
  WITHDRAWAL_RETURNED: m.wallet_kind_withdrawal_returned,
  FEE: m.wallet_kind_fee,
  EXCHANGE: m.wallet_kind_exchange,
  REVERSAL: m.wallet_kind_reversal,
  PROMO_GRANTED: m.wallet_kind_promo_granted,
  PROMO_USED: m.wallet_kind_promo_used,
  ADJUSTMENT: m.wallet_kind_adjustment,
};
/** Kinds may be added to the API before this page learns their names. */
const entryKind = (kind: WalletEntryKind): string =>
  ((kinds as Partial<typeof kinds>)[kind] ?? m.wallet_kind_other)();

/** Said on the server: a page has lines of two or three kinds, and its phone need not load the names of all. */
export const entryKindsOf = (entries: readonly { kind: WalletEntryKind }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ kind }) => [kind, entryKind(kind)]));
