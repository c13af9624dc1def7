import { describe, expect, it } from 'vitest';
import type { TaskCardFragment, TaskFeedChange } from '#lib/api/index.ts';
import {
  applyEvents,
  applySnapshot,
  showWaiting,
  showsExactly,
  startFeed,
  type FeedState,
} from './feed.reducer.ts';

/** Task n was published n minutes past the hour, so a higher number is newer. */
function task(n: number, changes: Partial<TaskCardFragment> = {}): TaskCardFragment {
  return {
    id: `tsk_${n}`,
    title: `Task ${n}`,
    category: { slug: 'survey', name: 'Survey' },
    reward: { amount: '0.05', currency: 'USD' },
    slots: 10,
    slotsOpen: 10,
    estimatedMinutes: 4,
    reviewWindowHours: 72,
    employer: { employerFacts: null },
    publishedAt: `2026-11-21T12:${String(n).padStart(2, '0')}:00.000Z`,
    ...changes,
  };
}
const event = (change: string, n: number, changes?: Partial<TaskCardFragment>) => ({
  change: change as TaskFeedChange,
  taskId: `tsk_${n}`,
  task: change === 'GONE' ? null : task(n, changes),
});
const page = (numbers: number[], hasNextPage = false) => ({
  nodes: numbers.map((n) => task(n)),
  pageInfo: { hasNextPage },
});
const feed = (...numbers: number[]) => startFeed(page(numbers).nodes, true);
const shown = (state: FeedState) =>
  state.cards.map(({ task: { id }, gone }) => (gone ? `(${id})` : id).replace('tsk_', ''));
const waiting = (state: FeedState) => state.waiting.map(({ id }) => id.replace('tsk_', ''));

describe('a frame of the feed', () => {
  it('keeps a task that appears waiting, so that the list does not move', () => {
    const state = applyEvents(feed(2, 1), [event('APPEARED', 3), event('APPEARED', 4)]);
    expect(shown(state)).toEqual(['2', '1']);
    expect(waiting(state)).toEqual(['4', '3']);
  });

  it('changes slots and reward where the card stands', () => {
    const raised = { reward: { amount: '0.07', currency: 'USD' as const }, slotsOpen: 3 };
    const state = applyEvents(feed(2, 1), [
      event('SLOTS_CHANGED', 2, { slotsOpen: 4 }),
      event('REWARD_RAISED', 1, raised),
    ]);
    expect(state.cards.map((card) => card.task.slotsOpen)).toEqual([4, 3]);
    expect(state.cards[1]?.task.reward.amount).toBe('0.07');
    expect(waiting(state)).toEqual([]);
  });

  it('greys a task that goes, and takes it from those that wait', () => {
    const state = applyEvents(feed(2, 1), [event('APPEARED', 3), event('GONE', 3), event('GONE', 1)]);
    expect(shown(state)).toEqual(['2', '(1)']);
    expect(waiting(state)).toEqual([]);
  });

  it('treats a task that is no longer readable as gone', () => {
    const state = applyEvents(feed(1), [{ change: 'SLOTS_CHANGED', taskId: 'tsk_1', task: null }]);
    expect(shown(state)).toEqual(['(1)']);
  });

  it('brings a task back in its place', () => {
    const state = applyEvents(feed(2, 1), [event('GONE', 2), event('APPEARED', 2, { slotsOpen: 1 })]);
    expect(shown(state)).toEqual(['2', '1']);
    expect(state.cards[0]?.task.slotsOpen).toBe(1);
  });

  it('changes nothing twice when a reconnect replays it', () => {
    const events = [event('APPEARED', 3), event('SLOTS_CHANGED', 1, { slotsOpen: 2 }), event('GONE', 2)];
    const once = applyEvents(feed(2, 1), events);
    expect(applyEvents(once, events)).toEqual(once);
  });

  it('ignores changes of tasks on other pages, and reads a change it does not know as news of the task', () => {
    expect(applyEvents(feed(2), [event('SLOTS_CHANGED', 9)])).toEqual(feed(2));
    const state = applyEvents(feed(2), [event('DEADLINE_MOVED', 2, { slotsOpen: 6 })]);
    expect(state.cards[0]?.task.slotsOpen).toBe(6);
  });

  it('collects a task that pays enough only now, where only those that do are listed', () => {
    const raised = [event('REWARD_RAISED', 9, { reward: { amount: '0.12', currency: 'USD' } })];
    expect(waiting(applyEvents(startFeed([task(2)], true, true), raised))).toEqual(['9']);
    expect(waiting(applyEvents(feed(2), raised))).toEqual([]);
    expect(waiting(applyEvents(startFeed([task(2)], false, true), raised))).toEqual([]);
  });

  it('collects nothing new on an older page', () => {
    expect(waiting(applyEvents(startFeed([task(1)], false), [event('APPEARED', 3)]))).toEqual([]);
  });

  it('keeps at most two hundred waiting', () => {
    const many = Array.from({ length: 250 }, (_, n) => event('APPEARED', n + 10));
    const state = applyEvents(feed(1), many);
    expect(state.waiting).toHaveLength(200);
    expect(state.waiting[0]?.id).toBe('tsk_259');
  });
});

describe('a page read anew', () => {
  it('finds what appeared before the subscription was open', () => {
    const state = applySnapshot(feed(2, 1), page([4, 3, 2, 1]));
    expect(shown(state)).toEqual(['2', '1']);
    expect(waiting(state)).toEqual(['4', '3']);
  });

  it('does not take an old task that was pushed up for a new one', () => {
    const state = applySnapshot(feed(5, 4, 3), page([5, 3, 2], true));
    expect(shown(state)).toEqual(['5', '(4)', '3']);
    expect(waiting(state)).toEqual([]);
  });

  it('does not call a task gone that newer ones pushed off the page', () => {
    const state = applySnapshot(feed(3, 2, 1), page([5, 4, 3], true));
    expect(shown(state)).toEqual(['3', '2', '1']);
    expect(waiting(state)).toEqual(['5', '4']);
  });

  it('keeps the order of a list that was empty, and of one that is all new', () => {
    expect(waiting(applySnapshot(feed(), page([3, 2, 1])))).toEqual(['3', '2', '1']);
    expect(waiting(applySnapshot(feed(1), page([9, 8], true)))).toEqual(['9', '8']);
  });

  it('greys everything when nothing is open any more', () => {
    expect(shown(applySnapshot(feed(2, 1), page([])))).toEqual(['(2)', '(1)']);
  });

  it('changes nothing twice', () => {
    const once = applySnapshot(feed(2, 1), page([4, 2]));
    expect(applySnapshot(once, page([4, 2]))).toEqual(once);
  });
});

it('knows at a glance whether the page is still what was rendered', () => {
  const rows = (...numbers: number[]) => numbers.map((n) => ({ id: `tsk_${n}`, slotsOpen: 10 }));
  expect(showsExactly(feed(2, 1), rows(2, 1))).toBe(true);
  expect(showsExactly(feed(), [])).toBe(true);
  expect(showsExactly(feed(2, 1), rows(3, 2, 1))).toBe(false);
  expect(showsExactly(feed(2, 1), rows(2))).toBe(false);
  expect(showsExactly(feed(2, 1), rows(1, 2))).toBe(false);
  expect(showsExactly(feed(1), [{ id: 'tsk_1', slotsOpen: 9 }])).toBe(false);
  expect(showsExactly(applyEvents(feed(1), [event('GONE', 1)]), rows(1))).toBe(false);
});

it('shows what waited on top and lets what is gone leave', () => {
  const state = showWaiting(applyEvents(feed(2, 1), [event('GONE', 2), event('APPEARED', 3)]));
  expect(shown(state)).toEqual(['3', '1']);
  expect(waiting(state)).toEqual([]);
});
