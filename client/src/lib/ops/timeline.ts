import type { OpsDisputeQuery } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { reasonName } from '#lib/work/reasons.ts';

type Work = NonNullable<OpsDisputeQuery['submission']>;
type Dispute = NonNullable<Work['dispute']>;

interface Told extends Pick<Work, 'reservedAt' | 'decidedAt' | 'reason' | 'note'> {
  revisions: Pick<Work['revisions'][number], 'number' | 'submittedAt' | 'reason' | 'note' | 'reviewedAt'>[];
  dispute: Pick<Dispute, 'status' | 'openedAt' | 'answeredAt' | 'dueAt' | 'resolvedAt' | 'workerShare'>;
}
interface Moment {
  title: string;
  at: string;
  detail?: string | undefined;
  tone: 'done' | 'good' | 'bad' | 'next';
}

const why = ({ reason, note }: Pick<Work, 'reason' | 'note'>) =>
  [reason && reasonName(reason), note].filter(Boolean).join(': ') || undefined;

function deliveries({ revisions }: Told): Moment[] {
  return revisions.flatMap((revision): Moment[] => {
    const sent: Moment = { title: m.ops_at_submitted(), at: revision.submittedAt, tone: 'done' };
    if (!revision.reviewedAt) return [sent];
    const asked = { title: m.ops_at_revision(), at: revision.reviewedAt, detail: why(revision) };
    return [sent, { ...asked, tone: 'bad' }];
  });
}

function after({ dispute }: Told, format: Format): Moment[] {
  const moments: Moment[] = [{ title: m.ops_at_appealed(), at: dispute.openedAt, tone: 'done' }];
  if (dispute.answeredAt) moments.push({ title: m.ops_at_answered(), at: dispute.answeredAt, tone: 'done' });
  if (dispute.resolvedAt) {
    const share = dispute.workerShare ?? 0;
    const detail = m.ops_outcome_got({ share: format.percent(share) });
    const tone = share > 0 ? 'good' : 'bad';
    moments.push({ title: m.ops_at_resolved(), at: dispute.resolvedAt, detail, tone });
  }
  return moments;
}

/** What both sides did, oldest first, and what comes next. */
export function disputeMoments(work: Told, format: Format): Moment[] {
  const { decidedAt, dispute } = work;
  const moments: Moment[] = [
    { title: m.ops_at_reserved(), at: work.reservedAt, tone: 'done' },
    ...deliveries(work),
  ];
  // A resolved dispute moves the moment of decision: the rejection itself is then no longer dated.
  if (decidedAt && !dispute.resolvedAt)
    moments.push({ title: m.ops_at_rejected(), at: decidedAt, detail: why(work), tone: 'bad' });
  moments.push(...after(work, format));
  const next = dispute.status === 'OPEN' ? m.ops_next_answer() : m.ops_next_decision();
  if (dispute.dueAt) moments.push({ title: next, at: dispute.dueAt, tone: 'next' });
  return moments;
}
