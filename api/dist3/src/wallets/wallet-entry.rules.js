export const WalletAccount = {
    AVAILABLE: 'AVAILABLE',
    CLEARING: 'CLEARING',
    ON_HOLD: 'ON_HOLD',
    PROMO: 'PROMO',
};
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
};
/** The ledger's word for each account a person sees. */
export const ledgerKinds = {
    AVAILABLE: 'available',
    CLEARING: 'clearing',
    ON_HOLD: 'hold',
    PROMO: 'promo',
};
export const walletAccounts = {
    available: 'AVAILABLE',
    clearing: 'CLEARING',
    hold: 'ON_HOLD',
    promo: 'PROMO',
};
/** Journals that a person knows by the name of another. */
const otherNames = {
    withdrawal_bounced: 'WITHDRAWAL_RETURNED',
    withdrawal_fee_returned: 'FEE',
    deposit_reversed: 'REVERSAL',
    deposit_found: 'DEPOSIT',
};
/**
 * What a journal means to the person whose account it touches. An approval is the worker's earning; what an employer
 * gets back of it (a split) or pays anew for it (a final rejection reversed) is theirs to call refund or hold.
 */
export function entryKindOf({ kind, micros, workers }) {
    if (kind === 'earning' && !workers)
        return micros > 0n ? 'ESCROW_REFUND' : 'ESCROW_HOLD';
    const name = otherNames[kind] ?? kind.toUpperCase();
    return name in WalletEntryKind ? name : 'ADJUSTMENT';
}
//# sourceMappingURL=wallet-entry.rules.js.map