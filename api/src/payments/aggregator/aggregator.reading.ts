import type {
  PayState,
  ProviderReason,
  ProviderStatus,
  ProviderTransaction,
} from '../payment-provider.port.js';
import { textIn, type Json } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';

const STATES: Readonly<Record<string, PayState>> = {
  RECEIVED: 'created',
  PENDING: 'pending',
  PROCESSING: 'pending',
  ON_HOLD: 'pending',
  DELIVERED: 'succeeded',
  REJECTED: 'failed',
  CANCELLED: 'cancelled',
  REFUNDED: 'returned',
};
const REASONS: Readonly<Record<string, ProviderReason>> = {
  BENEFICIARY_NOT_FOUND: 'NO_SUCH_ACCOUNT',
  BENEFICIARY_BLOCKED: 'ACCOUNT_CANNOT_RECEIVE',
  LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
  INSUFFICIENT_FUNDS: 'PROVIDER_FUNDS',
};

/** A payout as the aggregator describes it. What names another reference than the one asked for says nothing. */
export function statusOf(json: Json, reference: string): ProviderStatus {
  if (textIn(json, 'external_id') !== reference) return nothingKnown('unknown');
  const state = STATES[textIn(json, 'status')] ?? 'unknown';
  return {
    state,
    externalId: textIn(json, 'operator_reference') || textIn(json, 'id') || null,
    amount: amountTold(textIn(json, 'amount'), textIn(json, 'currency'), 'BDT'),
    reason: reasonOf(state, textIn(json, 'status_reason')),
  };
}

function reasonOf(state: PayState, told: string): ProviderReason | null {
  if (state === 'failed') return REASONS[told] ?? 'DECLINED';
  return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}

/** A line of the list; null where it cannot be read. */
export function transactionOf(line: Json): ProviderTransaction | null {
  const reference = textIn(line, 'external_id');
  const { amount, ...status } = statusOf(line, reference);
  const at = new Date(textIn(line, 'updated_at'));
  if (amount === null || reference === '' || Number.isNaN(at.getTime())) return null;
  return { ...status, amount, direction: 'payout', reference, at };
}
