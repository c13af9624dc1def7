import type { WorkQuery } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { reasonName } from './reasons.ts';
import { statusLook } from './words.ts';

type Work = NonNullable<WorkQuery['submission']>;

export interface Moment {
  title: string;
  /** Null where nobody wrote down when. */
  at: string | null;
  detail?: string | undefined;
  tone: 'done' | 'good' | 'bad' | 'next';
}

const detailOf = ({ reason, note }: Pick<Work, 'reason' | 'note'>): string | undefined =>
  [reason && reasonName(reason), note].filter(Boolean).join(': ') || undefined;

function deliveries({ revisions }: Work): Moment[] {
  return revisions.flatMap((revision): Moment[] => {
    const title = revision.number === 1 ? m.work_at_submitted() : m.work_at_resubmitted();
    const sent: Moment = { title, at: revision.submittedAt, tone: 'done' };
    if (!revision.reviewedAt) return [sent];
    return [
      sent,
      { title: m.work_at_revision(), at: revision.reviewedAt, detail: detailOf(revision), tone: 'bad' },
    ];
  });
}

const decisions = ['APPROVED', 'VOIDED', 'REJECTED', 'DISPUTED', 'REJECTED_FINAL'];

function decision(work: Work): Moment[] {
  if (!work.decidedAt || !decisions.includes(work.status)) return [];
  if (work.status === 'APPROVED' || work.status === 'VOIDED') {
    if (work.decidedBy === 'DISPUTE') return [];
    const title = work.decidedBy === 'TIMEOUT' ? m.work_at_approved_silently() : m.work_at_approved();
    return [{ title, at: work.decidedAt, tone: 'good' }];
  }
  return [{ title: m.work_at_rejected(), at: work.decidedAt, detail: detailOf(work), tone: 'bad' }];
}

function appeal({ dispute }: Work): Moment[] {
  if (!dispute) return [];
  const found: Moment[] = [{ title: m.work_at_appealed(), at: dispute.openedAt, tone: 'done' }];
  if (dispute.answeredAt) found.push({ title: m.work_at_answered(), at: dispute.answeredAt, tone: 'done' });
  if (dispute.resolvedAt) {
    const lost = dispute.status === 'RESOLVED_EMPLOYER';
    const title = lost
      ? m.work_at_resolved_employer()
      : dispute.status === 'RESOLVED_SPLIT'
        ? m.work_at_resolved_split()
        : m.work_at_resolved_worker();
    found.push({ title, at: dispute.resolvedAt, tone: lost ? 'bad' : 'good' });
  }
  return found;
}

/** What happens next by itself, or must be done by then. */
function next({ status, deadline, autoApproveAt, appealUntil, dispute }: Work): Moment[] {
  const of = (title: string, at: string | null | undefined): Moment[] =>
    at ? [{ title, at, tone: 'next' }] : [];
  if (deadline) return of(m.work_next_submit(), deadline);
  if (autoApproveAt) return of(m.work_next_decision(), autoApproveAt);
  if (status === 'REJECTED') return of(m.work_next_appeal(), appealUntil);
  if (status !== 'DISPUTED') return [];
  const title = dispute?.status === 'OPEN' ? m.work_next_answer() : m.work_next_judgement();
  return of(title, dispute?.dueAt);
}

const ended = ['RETURNED', 'EXPIRED', 'CANCELLED', 'VOIDED'];

/** Everything that happened to one go at a task, oldest first, and what comes next. */
export function timelineOf(work: Work, format: Format): Moment[] {
  const bonuses = work.bonuses.map(({ amount, note, at }): Moment => ({
    title: m.work_at_bonus({ amount: format.money(amount) }),
    at,
    detail: note,
    tone: 'good',
  }));
  const past = [...deliveries(work), ...decision(work), ...appeal(work), ...bonuses].sort((a, b) =>
    (a.at ?? '').localeCompare(b.at ?? ''),
  );
  const end: Moment[] = ended.includes(work.status)
    ? [
        {
          title: statusLook(work.status).name(),
          at: work.void?.decidedAt ?? null,
          tone: work.status === 'VOIDED' ? 'bad' : 'done',
        },
      ]
    : [];
  return [{ title: m.work_at_reserved(), at: work.reservedAt, tone: 'done' }, ...past, ...end, ...next(work)];
}
