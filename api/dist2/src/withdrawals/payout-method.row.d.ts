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
export declare const toPayoutMethodRow: (stored: StoredPayoutMethod) => PayoutMethodRow;
/** Enough for its owner to know it by, too little for anybody else. */
export declare function masked(account: string): string;
