import { expect, test } from 'vitest';
import { EventBuffer } from './event-buffer.js';
import type { LogEntry } from './log-entry.js';

const entry = (cursor: number): LogEntry => ({
  cursor,
  type: 'test.happened',
  aggregateId: 'tst_1',
  payload: {},
  audience: [],
  taskId: null,
  at: new Date(0),
});

test('what waits is taken once, in its order', () => {
  const buffer = new EventBuffer(10);
  buffer.push(entry(1));
  buffer.push(entry(2));
  expect(buffer.empty).toBe(false);
  expect(buffer.take()).toEqual([entry(1), entry(2)]);
  expect(buffer.take()).toEqual([]);
  expect(buffer.empty).toBe(true);
});

test('one entry too many empties the buffer and ends it', () => {
  const buffer = new EventBuffer(2);
  for (const cursor of [1, 2, 3, 4]) buffer.push(entry(cursor));
  expect(buffer.overflown).toBe(true);
  expect(buffer.closed).toBe(false);
  expect(buffer.take()).toEqual([]);
});

test('after closing, what waited and what comes is dropped', () => {
  const buffer = new EventBuffer(2);
  buffer.push(entry(1));
  buffer.close();
  buffer.push(entry(2));
  expect(buffer.closed).toBe(true);
  expect(buffer.take()).toEqual([]);
});
