import { describe, expect, it } from 'vitest';
import { withdrawalMoments } from './withdrawal-moments.ts';

const [asked, sent, arrived, promised, ended] = [0, 1, 2, 15, 40].map(
  (minute) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`,
) as [string, string, string, string, string];
const fresh = {
  status: 'QUEUED',
  reason: null,
  createdAt: asked,
  promisedBy: promised,
  holdUntil: null,
  sentAt: null,
  paidAt: null,
  settledAt: null,
} as const;
type Told = Parameters<typeof withdrawalMoments>[0];
const told = (more: Partial<Told>) =>
  withdrawalMoments({ ...fresh, ...more }).map(({ at, tone }) => [at, tone]);

describe('the moments of a withdrawal', () => {
  it('say what is still to come, and by when', () => {
    expect(told({})).toEqual([
      [asked, 'done'],
      [null, 'next'],
      [promised, 'next'],
    ]);
    expect(told({ status: 'SENDING', sentAt: sent })).toEqual([
      [asked, 'done'],
      [sent, 'done'],
      [promised, 'next'],
    ]);
  });

  it('end when the money has arrived', () => {
    expect(told({ status: 'PAID', sentAt: sent, paidAt: arrived, settledAt: arrived })).toEqual([
      [asked, 'done'],
      [sent, 'done'],
      [arrived, 'good'],
    ]);
  });

  it('end twice where it arrived and came back', () => {
    const bounced = { status: 'FAILED', reason: 'RETURNED_BY_RECEIVER', sentAt: sent } as const;
    const moments = withdrawalMoments({ ...fresh, ...bounced, paidAt: arrived, settledAt: ended });
    expect(moments.slice(-2)).toMatchObject([{ tone: 'good' }, { tone: 'bad', at: ended }]);
    expect(moments.at(-1)?.detail).not.toContain('RETURNED');
  });

  it('tell a moderator’s own words as they are', () => {
    const reason = 'আপনার পরিচয় নিশ্চিত করা যায়নি।';
    const refused = withdrawalMoments({
      ...fresh,
      status: 'REFUSED',
      reason,
      holdUntil: ended,
      settledAt: ended,
    });
    expect(refused.at(-1)).toMatchObject({ detail: reason, tone: 'bad' });
  });
});
