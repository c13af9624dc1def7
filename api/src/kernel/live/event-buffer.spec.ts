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

test('a reader who waits gets the next entry', async () => {
  const buffer = new EventBuffer(10);
  const taken = buffer.take();
  buffer.push(entry(1));
  expect(await taken).toEqual([entry(1)]);
});

test('one entry too many empties the buffer and ends it', async () => {
  const buffer = new EventBuffer(2);
  for (const cursor of [1, 2, 3, 4]) buffer.push(entry(cursor));
  expect(buffer.overflown).toBe(true);
  expect(await buffer.take()).toBeNull();
  expect(buffer.takeNow()).toEqual([]);
});

test('closing wakes a waiting reader, and later entries are dropped', async () => {
  const buffer = new EventBuffer(2);
  const taken = buffer.take();
  buffer.close();
  buffer.push(entry(1));
  expect(await taken).toBeNull();
});
