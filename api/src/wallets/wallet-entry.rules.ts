import type { UserAccountKind } from '../ledger/index.js';

export const WalletAccount = {
  AVAILABLE: 'AVAILABLE',
  CLEARING: 'CLEARING',
  ON_HOLD: 'ON_HOLD',
  PROMO: 'PROMO',
} as const;
export type WalletAccount = keyof typeof WalletAccount;

export const WalletEntryKind = {
  DEPOSIT: 'DEPOSIT',
  ESCROW_HOLD: 'ESCROW_HOLD',
  ESCROW_REFUND: 'ESCROW_REFUND',
  EARNING: 'EARNING',
  CLEARED: 'CLEARED',
  BONUS: 'BONUS',
  WITHDRAWAL_HOLD: 'WITHDRAWAL_HOLD',
  WITHDRAWAL_PAID: 'WITHDRAWAL_PAID',
  WITHDRAWAL_RETURNED: 'WITHDRAWAL_RETURNED',
  FEE: 'FEE',
  EXCHANGE: 'EXCHANGE',
  REVERSAL: 'REVERSAL',
  PROMO_GRANTED: 'PROMO_GRANTED',
  PROMO_USED: 'PROMO_USED',
  ADJUSTMENT: 'ADJUSTMENT',
} as const;
export type WalletEntryKind = keyof typeof WalletEntryKind;

/** The ledger's word for each account a person sees. */
export const ledgerKinds: Readonly<Record<WalletAccount, UserAccountKind>> = {
  AVAILABLE: 'available',
  CLEARING: 'clearing',
  ON_HOLD: 'hold',
  PROMO: 'promo',
};
export const walletAccounts: Readonly<Record<UserAccountKind, WalletAccount>> = {
  available: 'AVAILABLE',
  clearing: 'CLEARING',
  hold: 'ON_HOLD',
  promo: 'PROMO',
};

/** Journals that a person knows by the name of another. */
const otherNames: Readonly<Record<string, WalletEntryKind>> = {
  withdrawal_bounced: 'WITHDRAWAL_RETURNED',
  withdrawal_fee_returned: 'FEE',
  deposit_reversed: 'REVERSAL',
  deposit_found: 'DEPOSIT',
};

export interface Movement {
  /** The journal's kind. */
  readonly kind: string;
  readonly micros: bigint;
  /** Whether the account is that of the worker whose submission it is about. */
  readonly workers: boolean;
}

/**
 * What a journal means to the person whose account it touches. An approval is the worker's earning, taken back a reversal; what an employer
 * gets back of it (a split) or pays anew for it (a final rejection reversed) is theirs to call refund or hold.
 */
export function entryKindOf({ kind, micros, workers }: Movement): WalletEntryKind {
  if (kind === 'earning' && !workers) return micros > 0n ? 'ESCROW_REFUND' : 'ESCROW_HOLD';
  if (kind === 'voided') return workers ? 'REVERSAL' : 'ESCROW_REFUND';
  const name = otherNames[kind] ?? kind.toUpperCase();
  return name in WalletEntryKind ? (name as WalletEntryKind) : 'ADJUSTMENT';
}
