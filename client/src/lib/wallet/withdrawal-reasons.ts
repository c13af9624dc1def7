import { m } from '#lib/paraglide/messages.js';

const reasons: Record<string, () => string> = {
  LARGE_AMOUNT: m.wallet_reason_large,
  SHARED_ACCOUNT: m.wallet_reason_shared,
  MANY_WITHDRAWALS: m.wallet_reason_many,
  NO_SUCH_ACCOUNT: m.wallet_reason_no_account,
  ACCOUNT_CANNOT_RECEIVE: m.wallet_reason_cannot_receive,
  PROVIDER_LIMIT: m.wallet_reason_limit,
  PROVIDER_FUNDS: m.wallet_reason_funds,
  RETURNED_BY_RECEIVER: m.wallet_reason_returned,
  DECLINED: m.wallet_reason_declined,
  RISKY: m.wallet_reason_risky,
  NEVER_ARRIVED: m.wallet_reason_never_arrived,
  PROVIDER_AWAY: m.wallet_reason_away,
  NO_ANSWER: m.wallet_reason_no_answer,
  AMOUNT_DIFFERS: m.wallet_reason_amount_differs,
};
/** A code in words; what a moderator wrote stays as it is. */
export const withdrawalReason = (reason: string): string => reasons[reason]?.() ?? reason;
