import type { WithdrawalQuery } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { withdrawalReason } from './withdrawal-reasons.ts';

type Withdrawal = NonNullable<WithdrawalQuery['withdrawal']>;
type Told = Pick<
  Withdrawal,
  'status' | 'reason' | 'createdAt' | 'promisedBy' | 'holdUntil' | 'sentAt' | 'paidAt' | 'settledAt'
>;
interface Moment {
  title: string;
  at: string | null;
  detail?: string | undefined;
  tone: 'done' | 'good' | 'bad' | 'next';
}

/** How it ended, where it did; money that arrived and came back has two ends. */
function ends({ status, reason, paidAt, settledAt }: Told): Moment[] {
  const detail = reason ? withdrawalReason(reason) : undefined;
  const arrived: Moment[] = paidAt ? [{ title: m.wallet_at_paid(), at: paidAt, tone: 'good' }] : [];
  switch (status) {
    case 'FAILED': {
      const title = paidAt ? m.wallet_at_returned() : m.wallet_at_failed();
      return [...arrived, { title, at: settledAt, detail, tone: 'bad' }];
    }
    case 'REFUSED':
      return [{ title: m.wallet_at_refused(), at: settledAt, detail, tone: 'bad' }];
    case 'CANCELLED':
      return [{ title: m.wallet_at_cancelled(), at: settledAt, tone: 'bad' }];
    default:
      return arrived;
  }
}

function toCome({ status, promisedBy, sentAt }: Told): Moment[] {
  const arrival: Moment = { title: m.wallet_next_paid(), at: promisedBy, tone: 'next' };
  const sending: Moment = { title: m.wallet_next_sent(), at: null, tone: 'next' };
  if (['REQUESTED', 'RISK_HOLD', 'QUEUED'].includes(status)) return sentAt ? [arrival] : [sending, arrival];
  return ['SENDING', 'UNKNOWN'].includes(status) ? [arrival] : [];
}

/** What happened to a withdrawal, oldest first, and what comes next. */
export function withdrawalMoments(told: Told): Moment[] {
  const { status, reason, createdAt, holdUntil, sentAt } = told;
  const moments: Moment[] = [{ title: m.wallet_at_requested(), at: createdAt, tone: 'done' }];
  if (holdUntil) {
    const detail = status === 'RISK_HOLD' && reason ? withdrawalReason(reason) : undefined;
    moments.push({ title: m.wallet_at_held(), at: null, detail, tone: 'done' });
  }
  if (sentAt) {
    const open = status === 'UNKNOWN' || status === 'QUEUED';
    const detail = open && reason ? withdrawalReason(reason) : undefined;
    moments.push({ title: m.wallet_at_sent(), at: sentAt, detail, tone: 'done' });
  }
  return [...moments, ...ends(told), ...toCome(told)];
}
