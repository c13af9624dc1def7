import { expect, it } from 'vitest';
import { readShelf, shelfHref } from './shelves.ts';
import { taskIdIn } from './task-id.ts';
import { disputeMoments } from './timeline.ts';
import { formatFor } from '#lib/format/format.ts';

it.each([
  ['tsk_01ABC', 'tsk_01ABC'],
  ['  https://kajlet.example/tasks/tsk_01ABC?x=1', 'tsk_01ABC'],
  ['/hire/tasks/tsk_9z/review', 'tsk_9z'],
  ['sub_01ABC', null],
  ['', null],
])('finds in %j the task %s', (pasted, id) => {
  expect(taskIdIn(pasted)).toBe(id);
});

it('keeps the shelf in the address, the first one without a word', () => {
  expect(readShelf(new URLSearchParams('show=open'))).toBe('open');
  expect(readShelf(new URLSearchParams('show=nonsense'))).toBe('answered');
  expect(shelfHref('answered')).toBe('/ops/disputes');
  expect(shelfHref('resolved', 'c 1')).toBe('/ops/disputes?show=resolved&after=c+1');
});

const appealed = {
  reservedAt: '2026-11-20T08:00:00Z',
  decidedAt: '2026-11-20T10:00:00Z',
  reason: 'INCOMPLETE' as const,
  note: 'A part is missing.',
  revisions: [
    {
      number: 1,
      submittedAt: '2026-11-20T09:00:00Z',
      reason: 'OTHER' as const,
      note: 'Once more, please.',
      reviewedAt: '2026-11-20T09:10:00Z',
    },
    { number: 2, submittedAt: '2026-11-20T09:30:00Z', reason: null, note: null, reviewedAt: null },
  ],
  dispute: {
    status: 'ANSWERED' as const,
    openedAt: '2026-11-20T11:00:00Z',
    answeredAt: '2026-11-20T12:00:00Z',
    dueAt: '2026-12-04T12:00:00Z',
    resolvedAt: null,
    workerShare: null,
  },
};

it('tells a dispute from the reservation to what comes next', () => {
  const moments = disputeMoments(appealed, formatFor('en'));
  expect(moments.map(({ tone }) => tone)).toEqual([
    'done',
    'done',
    'bad',
    'done',
    'bad',
    'done',
    'done',
    'next',
  ]);
  expect(moments.at(-1)?.at).toBe('2026-12-04T12:00:00Z');
  expect(moments[2]?.detail).toContain('Once more, please.');
});

it('ends with the resolution', () => {
  const dispute = {
    ...appealed.dispute,
    status: 'RESOLVED_SPLIT' as const,
    dueAt: null,
    resolvedAt: '2026-11-21T12:00:00Z',
    workerShare: 0.4,
  };
  const last = disputeMoments({ ...appealed, dispute }, formatFor('en')).at(-1);
  expect(last).toMatchObject({ tone: 'good', at: dispute.resolvedAt });
  expect(last?.detail).toContain('40');
});
