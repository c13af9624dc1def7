import type { WithdrawalQuery } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';

type Withdrawal = NonNullable<WithdrawalQuery['withdrawal']>;

/** How a withdrawal stands, in a sentence to its owner. */
export function withdrawalSays(
  {
    status,
    payout,
    payoutMethod,
    holdUntil,
  }: Pick<Withdrawal, 'status' | 'payout' | 'payoutMethod' | 'holdUntil'>,
  format: Format,
): string {
  switch (status) {
    case 'REQUESTED':
      return m.wallet_says_requested();
    case 'RISK_HOLD':
      return m.wallet_says_risk_hold({ time: holdUntil ? format.moment(holdUntil) : '' });
    case 'QUEUED':
      return m.wallet_says_queued();
    case 'SENDING':
      return m.wallet_says_sending();
    case 'UNKNOWN':
      return m.wallet_says_unknown();
    case 'PAID':
      return m.wallet_says_paid({ amount: format.money(payout), account: payoutMethod.destination });
    case 'FAILED':
      return m.wallet_says_failed();
    case 'CANCELLED':
      return m.wallet_says_cancelled();
    case 'REFUSED':
      return m.wallet_says_refused();
    default:
      return ''; // statuses may be added to the API before this page learns them
  }
}
