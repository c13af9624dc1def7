import { may, toDate, toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import type { ProviderId } from '../payments/index.js';
import { ownersActions, type WithdrawalStatus } from './withdrawal.status.js';

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

export function toWithdrawalRow(stored: StoredWithdrawal, { viewer }: Scope): WithdrawalRow {
  const { currency, status } = stored;
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency });
  return {
    id: stored.id,
    userId: stored.user_id,
    payoutMethodId: stored.payout_method_id,
    status,
    amount: money(stored.amount),
    fee: money(stored.fee),
    net: money(stored.net),
    payout: toMoney({ micros: BigInt(stored.payout), currency: stored.payout_currency }),
    rate: stored.rate === null ? null : BigInt(stored.rate),
    providerReference: stored.provider_reference,
    reason: stored.reason,
    createdAt: toDate(stored.created_at),
    promisedBy: toDate(stored.promised_by),
    holdUntil: toDate(stored.hold_until),
    sentAt: toDate(stored.sent_at),
    paidAt: toDate(stored.paid_at),
    settledAt: toDate(stored.settled_at),
    viewerActions: [
      ...(viewer?.userId === stored.user_id ? ownersActions(status) : []),
      ...(may(viewer, 'marketplace:moderate') && viewer?.userId !== stored.user_id
        ? moderatorsActions(status)
        : []),
    ],
  };
}

/** What a moderator who is not its owner may do. */
const moderatorsActions = (status: WithdrawalStatus): string[] => {
  if (status === 'RISK_HOLD') return ['releaseWithdrawal', 'refuseWithdrawal'];
  return status === 'UNKNOWN' ? ['settleWithdrawal'] : [];
};
