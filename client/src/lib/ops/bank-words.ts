import type { BankOutcome, BankRefusal, BankTransferState } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

export const bankStates: Record<BankTransferState, () => string> = {
  WAITING: m.ops_bank_state_waiting,
  CANCELLED: m.ops_bank_state_cancelled,
  EXPORTED: m.ops_bank_state_exported,
  PAID: m.ops_bank_state_paid,
  REFUSED: m.ops_bank_state_refused,
  RETURNED: m.ops_bank_state_returned,
};
export const bankOutcomes: Record<BankOutcome, () => string> = {
  PAID: m.ops_bank_outcome_paid,
  REFUSED: m.ops_bank_outcome_refused,
  RETURNED: m.ops_bank_outcome_returned,
};
export const bankRefusals: Record<BankRefusal, () => string> = {
  NO_SUCH_ACCOUNT: m.ops_bank_refusal_account,
  ACCOUNT_CANNOT_RECEIVE: m.ops_bank_refusal_blocked,
  PROVIDER_LIMIT: m.ops_bank_refusal_limit,
  DECLINED: m.ops_bank_refusal_other,
};
