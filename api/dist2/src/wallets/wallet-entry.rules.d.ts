import type { UserAccountKind } from '../ledger/index.js';
export declare const WalletAccount: {
    readonly AVAILABLE: "AVAILABLE";
    readonly CLEARING: "CLEARING";
    readonly ON_HOLD: "ON_HOLD";
    readonly PROMO: "PROMO";
};
export type WalletAccount = keyof typeof WalletAccount;
export declare const WalletEntryKind: {
    readonly DEPOSIT: "DEPOSIT";
    readonly ESCROW_HOLD: "ESCROW_HOLD";
    readonly ESCROW_REFUND: "ESCROW_REFUND";
    readonly EARNING: "EARNING";
    readonly CLEARED: "CLEARED";
    readonly BONUS: "BONUS";
    readonly WITHDRAWAL_HOLD: "WITHDRAWAL_HOLD";
    readonly WITHDRAWAL_PAID: "WITHDRAWAL_PAID";
    readonly WITHDRAWAL_RETURNED: "WITHDRAWAL_RETURNED";
    readonly FEE: "FEE";
    readonly EXCHANGE: "EXCHANGE";
    readonly REVERSAL: "REVERSAL";
    readonly PROMO_GRANTED: "PROMO_GRANTED";
    readonly PROMO_USED: "PROMO_USED";
    readonly ADJUSTMENT: "ADJUSTMENT";
};
export type WalletEntryKind = keyof typeof WalletEntryKind;
/** The ledger's word for each account a person sees. */
export declare const ledgerKinds: Readonly<Record<WalletAccount, UserAccountKind>>;
export declare const walletAccounts: Readonly<Record<UserAccountKind, WalletAccount>>;
export interface Movement {
    /** The journal's kind. */
    readonly kind: string;
    readonly micros: bigint;
    /** Whether the account is that of the worker whose submission it is about. */
    readonly workers: boolean;
}
/**
 * What a journal means to the person whose account it touches. An approval is the worker's earning; what an employer
 * gets back of it (a split) or pays anew for it (a final rejection reversed) is theirs to call refund or hold.
 */
export declare function entryKindOf({ kind, micros, workers }: Movement): WalletEntryKind;
