import type { DepositReason } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a deposit brought no money, or not yet. */
export const depositReasons: Record<DepositReason, () => string> = {
  CANCELLED_BY_PAYER: m.hire_deposit_reason_cancelled_by_payer,
  DECLINED: m.hire_deposit_reason_declined,
  ACCOUNT_UNUSABLE: m.hire_deposit_reason_account_unusable,
  PROVIDER_LIMIT: m.hire_deposit_reason_provider_limit,
  INSUFFICIENT_FUNDS: m.hire_deposit_reason_insufficient_funds,
  RISKY: m.hire_deposit_reason_risky,
  GIVEN_BACK: m.hire_deposit_reason_given_back,
  UNPAID: m.hire_deposit_reason_unpaid,
  TAKEN_BACK: m.hire_deposit_reason_taken_back,
  AMOUNT_DIFFERS: m.hire_deposit_reason_amount_differs,
  NO_ANSWER: m.hire_deposit_reason_no_answer,
  RECONCILED: m.hire_deposit_reason_reconciled,
};
