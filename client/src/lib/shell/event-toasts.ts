import type { ViewerEventsSubscription } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Toast } from './toasts.svelte.ts';

export type ViewerEvent = ViewerEventsSubscription['viewerEvents']['events'][number];
type Word = Pick<Toast, 'text' | 'tone' | 'href'>;
type Decided = Extract<ViewerEvent, { __typename: 'SubmissionDecidedEvent' }>;
type Reserved = Extract<ViewerEvent, { __typename: 'ReservationEvent' }>;
type Noticed = Extract<ViewerEvent, { __typename: 'NotificationEvent' }>;
type Changed = Extract<ViewerEvent, { __typename: 'WalletChangedEvent' }>;

const LAPSES_SOON_MS = 6 * 60_000;

function decided({ status, submission }: Decided, format: Format): Word | null {
  const { title } = submission.task;
  const href = `/my-work/${submission.id}`;
  switch (status) {
    case 'APPROVED':
      return { text: m.shell_approved({ title, amount: format.money(submission.paid) }), tone: 'ok', href };
    case 'REVISION_REQUESTED':
      return { text: m.shell_revision({ title }), tone: 'warn', href };
    case 'REJECTED':
      return { text: m.shell_rejected({ title }), tone: 'warn', href };
    case 'VOIDED':
      return { text: m.shell_voided({ title }), tone: 'warn', href };
    default:
      return { text: m.shell_decided({ title }), tone: 'info', href };
  }
}

function reserved({ submission, at }: Reserved): Word | null {
  const { title } = submission.task;
  const href = `/my-work/${submission.id}`;
  if (submission.status === 'EXPIRED') return { text: m.shell_expired({ title }), tone: 'warn', href };
  // By the marketplace's clock alone: a phone's may be an hour off.
  const left = Date.parse(submission.deadline ?? '') - Date.parse(at);
  const running = submission.status === 'RESERVED' || submission.status === 'REVISION_REQUESTED';
  if (!running || !(left < LAPSES_SOON_MS)) return null;
  return { text: m.shell_lapsing({ title }), tone: 'warn', href };
}

/** Pay for work is told with the decision, and money that only changes its account is no news. */
function changed({ entry }: Changed, format: Format): Word | null {
  const amount = format.money(entry.amount);
  if (entry.kind === 'DEPOSIT') return { text: m.shell_deposited({ amount }), tone: 'ok' };
  if (entry.kind !== 'BONUS' || entry.amount.amount.startsWith('-')) return null;
  return { text: m.shell_bonus({ amount }), tone: 'ok', href: `/wallet?currency=${entry.amount.currency}` };
}

/** Steps on a way: told by the page of their task or withdrawal, and too many to be told of each. */
const STEPS = [
  'task.published',
  'withdrawal.requested',
  'withdrawal.queued',
  'withdrawal.sending',
  'withdrawal.cancelled',
];
const tones: Record<string, Word['tone']> = {
  'withdrawal.paid': 'ok',
  'withdrawal.failed': 'warn',
  'withdrawal.refused': 'warn',
};

function noticed({ kind, message }: Noticed): Word | null {
  if (STEPS.includes(kind)) return null;
  const href = kind.startsWith('withdrawal.') ? '/wallet/withdrawals' : undefined;
  return { text: message, tone: tones[kind] ?? 'info', href };
}

/** What a person is told of an event; null where the page itself shows it. */
export function wordOf(event: ViewerEvent, format: Format): Word | null {
  switch (event.__typename) {
    case 'SubmissionDecidedEvent':
      return decided(event, format);
    case 'ReservationEvent':
      return reserved(event);
    case 'WalletChangedEvent':
      return changed(event, format);
    case 'NotificationEvent':
      return noticed(event);
    default:
      return null; // kinds may be added to the API before this page learns them
  }
}
