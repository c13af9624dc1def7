import { describe, expect, it } from 'vitest';
import { byClock, reviewHref, reviewShelfOf } from './review-filter.ts';
import { reviewKey } from './review-keys.ts';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});

describe('keys while reviewing', () => {
  it('do what their letters say, whatever their case', () => {
    expect(reviewKey(pressed('a'))).toEqual({ does: 'approve' });
    expect(reviewKey(pressed('J'))).toEqual({ does: 'next' });
    expect(reviewKey(pressed('3'))).toEqual({ does: 'reason', place: 2 });
    expect(reviewKey(pressed('?'))).toEqual({ does: 'help' });
  });

  it.each([
    pressed('0'),
    pressed('q'),
    pressed('a', { ctrlKey: true }),
    pressed('r', { metaKey: true }),
    pressed('a', { repeat: true }),
  ])('leave others alone: %j', (event) => expect(reviewKey(event)).toBeNull());
});

it('puts first what decides itself first', () => {
  const items = [
    { id: 'c', autoApproveAt: null },
    { id: 'b', autoApproveAt: '2026-11-23T10:00:00.000Z' },
    { id: 'a', autoApproveAt: '2026-11-23T09:00:00.000Z' },
  ];
  expect(byClock(items).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('keeps shelf, place and page in the address', () => {
  expect(reviewShelfOf('decided')).toBe('decided');
  expect(reviewShelfOf('constructor')).toBe('waiting');
  expect(reviewHref('tsk_1', 'waiting')).toBe('/hire/tasks/tsk_1/review');
  expect(reviewHref('tsk_1', 'decided', { at: 'sub_1' })).toBe(
    '/hire/tasks/tsk_1/review?show=decided&at=sub_1',
  );
});
