import { notificationText } from './notification.messages.js';
import {
  NotificationEvent,
  ReservationEvent,
  SubmissionDecidedEvent,
  WalletChangedEvent,
  type ViewerEvent,
  type ViewerEventBatch,
} from './viewer-event.type.js';
import type { LogEntry, Scope, StreamKind } from '../kernel/index.js';
import { SubmissionLoader, type SubmissionStatus } from '../submissions/index.js';
import { WalletEntryLoader } from '../wallets/index.js';

const decisions = new Set(
  [
    'revision_requested',
    'approved',
    'rejected',
    'rejected_final',
    'rejection_reversed',
    'cancelled',
    'voided',
  ].map((name) => `submission.${name}`),
);
const reservations = new Set(
  ['reserved', 'extended', 'lapsing', 'expired', 'returned'].map((name) => `submission.${name}`),
);

/** Everything that concerns one person, each fact once. */
export function viewerEventStream(scope: Scope): StreamKind<ViewerEventBatch> {
  const { userId } = scope.me;
  return {
    part: { userId },
    coalesceMs: 5,
    wants: (entry) => entry.audience.includes(userId),
    empty: (head) => Promise.resolve({ ...head, events: [] }),
    frame: async (entries, head) => {
      const told = await Promise.all(entries.map((entry) => tell(scope, entry)));
      const events = told.filter((event) => event !== null);
      return events.length === 0 ? null : { ...head, events };
    },
  };
}

async function tell(scope: Scope, entry: LogEntry): Promise<ViewerEvent | null> {
  const { at } = entry;
  if (entry.type.startsWith('wallet.')) {
    const line = await scope.get(WalletEntryLoader).load(String(entry.payload['entryId']));
    return line && Object.assign(new WalletChangedEvent(), { at, entry: line });
  }
  if (decisions.has(entry.type)) {
    const submission = await scope.get(SubmissionLoader).load(entry.aggregateId);
    const status = entry.payload['status'] as SubmissionStatus;
    return submission && Object.assign(new SubmissionDecidedEvent(), { at, status, submission });
  }
  if (reservations.has(entry.type)) {
    const submission = await scope.get(SubmissionLoader).load(entry.aggregateId);
    return submission && Object.assign(new ReservationEvent(), { at, submission });
  }
  const message = notificationText(entry.type, scope.request.locale, entry.payload['reason']);
  return message === null ? null : Object.assign(new NotificationEvent(), { at, kind: entry.type, message });
}
