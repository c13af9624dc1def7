import type {
  Direction,
  PayState,
  ProviderReason,
  ProviderStatus,
  ProviderTransaction,
} from '../payment-provider.port.js';
import { textIn, type Json } from '../provider.http.js';
import { amountTold, nothingKnown } from '../provider.reading.js';

const STATES: Readonly<Record<string, PayState>> = {
  Ready: 'requires_action',
  Initiated: 'requires_action',
  InProgress: 'pending',
  Pending: 'pending',
  Success: 'succeeded',
  Failed: 'failed',
  Cancelled: 'cancelled',
  Aborted: 'cancelled',
  Expired: 'cancelled',
  Refunded: 'returned',
  Reversed: 'returned',
};
const REASONS: Readonly<Record<string, ProviderReason>> = {
  ACCOUNT_NOT_FOUND: 'NO_SUCH_ACCOUNT',
  ACCOUNT_NOT_ACTIVE: 'ACCOUNT_CANNOT_RECEIVE',
  LIMIT_EXCEEDED: 'PROVIDER_LIMIT',
  INSUFFICIENT_BALANCE: 'PROVIDER_FUNDS',
};

/** Nagad has never heard of the order. */
export const isAbsent = (json: Json): boolean => textIn(json, 'reason') === 'ORDER_NOT_FOUND';
/** It was there before: what became of it then is the answer. */
export const isDuplicate = (json: Json): boolean => textIn(json, 'reason') === 'DUPLICATE_ORDER_ID';
/** Our signature, number or merchant is not accepted: nothing was looked at. */
export const isOurMistake = (json: Json): boolean =>
  ['INVALID_SIGNATURE', 'INVALID_MERCHANT'].includes(textIn(json, 'reason'));

/** A payment as Nagad describes it. What names another order than the one asked for says nothing. */
export function statusOf(json: Json, reference: string): ProviderStatus {
  if (textIn(json, 'orderId') !== reference) return nothingKnown('unknown');
  const state = STATES[textIn(json, 'status')] ?? 'unknown';
  return {
    state,
    externalId: textIn(json, 'issuerPaymentRefNo') || null,
    amount: amountTold(textIn(json, 'amount'), textIn(json, 'currencyCode') === '050' ? 'BDT' : '', 'BDT'),
    reason: reasonOf(state, json),
  };
}

function reasonOf(state: PayState, json: Json): ProviderReason | null {
  if (state === 'failed') return REASONS[textIn(json, 'reason')] ?? 'DECLINED';
  if (state === 'cancelled') return 'CANCELLED_BY_PAYER';
  return state === 'returned' ? 'RETURNED_BY_RECEIVER' : null;
}

/** A line of the report; null where it cannot be read. */
export function transactionOf(line: Json): ProviderTransaction | null {
  const reference = textIn(line, 'orderId');
  const direction: Direction = textIn(line, 'serviceType') === 'DISBURSEMENT' ? 'payout' : 'payin';
  const { amount, ...status } = statusOf(line, reference);
  const at = new Date(textIn(line, 'issuerPaymentDateTime'));
  if (amount === null || reference === '' || Number.isNaN(at.getTime())) return null;
  return { ...status, amount, direction, reference, at };
}
