import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import type { ProviderId } from '../payments/index.js';
import { type WithdrawalStatus } from './withdrawal.status.js';
export interface StoredWithdrawal {
    id: string;
    user_id: string;
    payout_method_id: string;
    status: WithdrawalStatus;
    currency: Currency;
    amount: string;
    fee: string;
    net: string;
    payout_currency: Currency;
    payout: string;
    rate: string | null;
    provider: ProviderId | null;
    provider_reference: string | null;
    reason: string | null;
    created_at: string;
    promised_by: string;
    hold_until: string | null;
    next_step_at: string | null;
    attempts: number;
    sent_at: string | null;
    paid_at: string | null;
    settled_at: string | null;
}
/** A withdrawal as its owner or a moderator sees it. */
export interface WithdrawalRow {
    readonly id: string;
    readonly userId: string;
    readonly payoutMethodId: string;
    readonly status: WithdrawalStatus;
    readonly amount: MoneyType;
    readonly fee: MoneyType;
    readonly net: MoneyType;
    readonly payout: MoneyType;
    readonly rate: bigint | null;
    readonly providerReference: string | null;
    readonly reason: string | null;
    readonly createdAt: Date;
    readonly promisedBy: Date;
    readonly holdUntil: Date | null;
    readonly sentAt: Date | null;
    readonly paidAt: Date | null;
    readonly settledAt: Date | null;
    readonly viewerActions: string[];
}
export declare function toWithdrawalRow(stored: StoredWithdrawal, { viewer }: Scope): WithdrawalRow;
