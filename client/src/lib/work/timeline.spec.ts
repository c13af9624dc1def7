import { describe, expect, it } from 'vitest';
import type { WorkQuery } from '#lib/api/index.ts';
import { formatFor } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { timelineOf } from './timeline.ts';

overwriteGetLocale(() => 'en');
type Work = NonNullable<WorkQuery['submission']>;

const usd = (amount: string) => ({ amount, currency: 'USD' as const });
const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const delivery = (number: number, hour: number, asked?: number) => ({
  number,
  submittedAt: at(hour),
  reason: asked === undefined ? null : ('INCOMPLETE' as const),
  note: asked === undefined ? null : 'Which bus?',
  reviewedAt: asked === undefined ? null : at(asked),
});
const work = (changes: Partial<Work>): Work => ({
  id: 'sub_1',
  status: 'RESERVED',
  reward: usd('0.06'),
  paid: usd('0'),
  reservedAt: at(1),
  deadline: null,
  submittedAt: null,
  autoApproveAt: null,
  decidedAt: null,
  appealUntil: null,
  clearsAt: null,
  void: null,
  task: { id: 'tsk_1', title: 'A survey', employer: { displayName: 'Rahim' } },
  worker: { id: 'usr_1' },
  extended: false,
  revisionRounds: 0,
  decidedBy: null,
  reason: null,
  note: null,
  viewerActions: [],
  itemExternalId: null,
  steps: [],
  proofFields: [],
  answers: [],
  revisions: [],
  bonuses: [],
  dispute: null,
  ...changes,
});
const told = (changes: Partial<Work>) =>
  timelineOf(work(changes), formatFor('en')).map(({ title, tone }) => `${tone} ${title}`);

describe('the story of one go at a task', () => {
  it('begins with the reservation and says until when', () => {
    expect(told({ deadline: at(2) })).toEqual([
      `done ${m.work_at_reserved()}`,
      `next ${m.work_next_submit()}`,
    ]);
  });

  it('tells each delivery, what was asked of it, and how it was decided', () => {
    const changes: Partial<Work> = {
      status: 'APPROVED',
      revisions: [delivery(1, 2, 3), delivery(2, 4)],
      decidedAt: at(5),
      decidedBy: 'TIMEOUT',
      bonuses: [{ amount: usd('0.5'), note: 'Thanks', at: at(6) }],
    };
    expect(told(changes)).toEqual([
      `done ${m.work_at_reserved()}`,
      `done ${m.work_at_submitted()}`,
      `bad ${m.work_at_revision()}`,
      `done ${m.work_at_resubmitted()}`,
      `good ${m.work_at_approved_silently()}`,
      `good ${m.work_at_bonus({ amount: '$0.50' })}`,
    ]);
    const asked = timelineOf(work(changes), formatFor('en'))[2];
    expect(asked?.detail).toBe(`${m.reason_incomplete()}: Which bus?`);
  });

  it('follows an appeal to whoever must speak next', () => {
    const dispute = {
      status: 'OPEN' as const,
      appeal: 'It was a bus.',
      openedAt: at(4),
      answer: null,
      answeredAt: null,
      dueAt: at(23),
      resolution: null,
      resolvedAt: null,
      workerShare: null,
    };
    const rejected: Partial<Work> = {
      status: 'DISPUTED',
      revisions: [delivery(1, 2)],
      decidedAt: at(3),
      decidedBy: 'EMPLOYER',
    };
    expect(told({ ...rejected, dispute }).slice(2)).toEqual([
      `bad ${m.work_at_rejected()}`,
      `done ${m.work_at_appealed()}`,
      `next ${m.work_next_answer()}`,
    ]);
    const answered = { ...dispute, status: 'ANSWERED' as const, answer: 'No.', answeredAt: at(5) };
    expect(told({ ...rejected, dispute: answered }).at(-1)).toBe(`next ${m.work_next_judgement()}`);
    const won = { ...answered, status: 'RESOLVED_WORKER' as const, dueAt: null, resolvedAt: at(6) };
    const paid: Partial<Work> = { ...rejected, status: 'APPROVED', decidedBy: 'DISPUTE', dispute: won };
    expect(told(paid).at(-1)).toBe(`good ${m.work_at_resolved_worker()}`);
  });

  it('says that an approval was taken back, after saying that there was one', () => {
    const taken = {
      reason: 'FORGED_PROOF' as const,
      note: 'Cut.',
      evidence: 'Both files.',
      decidedAt: at(7),
    };
    const voided: Partial<Work> = { status: 'VOIDED', decidedAt: at(3), decidedBy: 'EMPLOYER', void: taken };
    expect(told(voided).slice(1)).toEqual([`good ${m.work_at_approved()}`, `bad ${m.work_status_voided()}`]);
  });

  it('names an end that nobody wrote the time of', () => {
    expect(told({ status: 'EXPIRED' }).at(-1)).toBe(`done ${m.work_status_expired()}`);
  });
});
