import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UndoQueue } from './undo-queue.ts';

let sent: string[];
let queue: UndoQueue<string>;
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  queue = new UndoQueue({ send: (decision) => void sent.push(decision) });
});
afterEach(() => vi.useRealTimers());

it('sends a decision ten seconds after it was made, once', () => {
  queue.add('approve a');
  vi.advanceTimersByTime(9_999);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['approve a']);
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual(['approve a']);
});

it('never sends what was taken back', () => {
  queue.add('approve a');
  const second = queue.add('reject b');
  expect(queue.undo()).toBe('reject b');
  expect(queue.undo(second)).toBeUndefined();
  vi.advanceTimersByTime(20_000);
  expect(sent).toEqual(['approve a']);
  expect(queue.undo()).toBeUndefined();
});

it('sends all of it, in order and once, when the reader leaves', async () => {
  queue.add('a');
  queue.add('b');
  await queue.flush();
  vi.advanceTimersByTime(20_000);
  expect(sent).toEqual(['a', 'b']);
  expect(queue.waiting).toEqual([]);
});

it('tells of every change', () => {
  const seen: number[] = [];
  const told = new UndoQueue<string>({
    send: () => undefined,
    changed: (waiting) => seen.push(waiting.length),
  });
  told.add('a');
  told.add('b');
  told.undo();
  vi.advanceTimersByTime(10_000);
  expect(seen).toEqual([1, 2, 1, 0]);
});
