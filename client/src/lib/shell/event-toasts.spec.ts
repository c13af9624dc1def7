import { expect, it } from 'vitest';
import { formatFor } from '#lib/format/format.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { wordOf, type ViewerEvent } from './event-toasts.ts';

overwriteGetLocale(() => 'en');
const at = '2026-11-22T10:00:00.000Z';
const now = Date.parse(at);
const usd = (amount: string) => ({ amount, currency: 'USD' as const });
const word = (event: object) => wordOf({ at, ...event } as ViewerEvent, formatFor('en'));
const decided = (status: string) =>
  word({
    __typename: 'SubmissionDecidedEvent',
    status,
    submission: { id: 'sub_1', paid: usd('0.3'), task: { title: 'Bus fares' } },
  });
const reservation = (status: string, minutesLeft: number) =>
  word({
    __typename: 'ReservationEvent',
    submission: {
      id: 'sub_1',
      status,
      deadline: new Date(now + minutesLeft * 60_000).toISOString(),
      task: { title: 'Bus fares' },
    },
  });
const wallet = (kind: string, amount: string) =>
  word({ __typename: 'WalletChangedEvent', entry: { kind, account: 'AVAILABLE', amount: usd(amount) } });

it('tells a decision with what it brought, and leads to the work', () => {
  expect(decided('APPROVED')).toEqual({
    text: 'Approved: Bus fares. You get $0.30.',
    tone: 'ok',
    href: '/my-work/sub_1',
  });
  expect(decided('REJECTED')?.tone).toBe('warn');
  expect(decided('REVISION_REQUESTED')?.tone).toBe('warn');
  expect(decided('VOIDED')).toEqual({
    text: 'Bus fares: the approval was taken back. See why.',
    tone: 'warn',
    href: '/my-work/sub_1',
  });
  expect(decided('CANCELLED')?.text).toBe('Decided: Bus fares');
});

it('speaks of a reservation only when its time runs out', () => {
  expect(reservation('RESERVED', 30)).toBeNull();
  expect(reservation('RESERVED', 5)?.text).toBe('Time is nearly up: Bus fares');
  expect(reservation('EXPIRED', 0)?.text).toBe('Time is up: Bus fares');
  expect(reservation('RETURNED', 5)).toBeNull();
  expect(reservation('REVISION_REQUESTED', 24 * 60)).toBeNull();
  expect(reservation('REVISION_REQUESTED', 5)?.text).toBe('Time is nearly up: Bus fares');
});

it('tells of money that came in, once', () => {
  expect(wallet('DEPOSIT', '25')?.text).toBe('$25 is in your wallet.');
  expect(wallet('BONUS', '1')?.text).toBe('You got a bonus of $1.');
  expect(wallet('BONUS', '-1')).toBeNull();
  expect(wallet('EARNING', '0.3')).toBeNull();
  expect(wallet('CLEARED', '0.3')).toBeNull();
});

it('hands a notification on, and is silent about kinds it does not know', () => {
  expect(
    word({ __typename: 'NotificationEvent', kind: 'task.live', message: 'Your task is live.' })?.text,
  ).toBe('Your task is live.');
  expect(word({ __typename: 'SomethingNewEvent' })).toBeNull();
});

it('tells how a withdrawal ended and a task came out, not each step on the way', () => {
  const of = (kind: string) => word({ __typename: 'NotificationEvent', kind, message: 'So it is.' });
  expect(of('withdrawal.sending')).toBeNull();
  expect(of('task.published')).toBeNull();
  expect(of('withdrawal.paid')).toMatchObject({ tone: 'ok', href: '/wallet/withdrawals' });
  expect(of('withdrawal.failed')).toMatchObject({ tone: 'warn', href: '/wallet/withdrawals' });
  expect(of('task.live')).toMatchObject({ tone: 'info', href: undefined });
});
