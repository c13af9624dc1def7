import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Hub, LiveStream, type LogEntry, type Scope, type StreamKind } from '../../kernel/index.js';
import type { Admitted } from './execution.js';
import { Group } from './group.js';
import type { NextMessage } from './next.message.js';
import type { Subscription } from './subscription.js';

const APART_MS = 300;

const entry = (cursor: number): LogEntry => ({
  cursor,
  type: 'task.live',
  aggregateId: 'tsk_1',
  payload: {},
  audience: [],
  taskId: 'tsk_1',
  at: new Date(0),
});

/** Somebody who follows all tasks, and what they were told when. */
function follow(hub: Hub) {
  const scope = { shared: { hub }, renew: () => undefined } as unknown as Scope;
  const kind: StreamKind<{ cursors: number[] }> = {
    part: 'tasks',
    wants: () => true,
    frame: (entries) => Promise.resolve({ cursors: entries.map(({ cursor }) => cursor) }),
    empty: () => Promise.resolve({ cursors: [] }),
    coalesceMs: APART_MS,
  };
  const admitted: Admitted = {
    args: { schema: buildSchema('type Query { cursors: [Int!]! }'), document: parse('{ cursors }') },
    scope,
    show: () => [],
  };
  const stream = new LiveStream(scope, kind, { from: 0, reset: false });
  const group = new Group(stream, admitted, { alone: true, emptied: () => undefined });
  const told: { text: string; at: number }[] = [];
  const tell = (message: NextMessage) => {
    const { head } = message.frame('"1"', 3, false);
    told.push({ text: head.toString('latin1').slice(head.indexOf('{')), at: performance.now() });
    return true;
  };
  group.add({
    subscription: { deflating: false, viewerId: null, tell } as unknown as Subscription,
    position: 0,
  });
  return told;
}

const message = (...cursors: number[]) =>
  JSON.stringify({ id: '1', type: 'next', payload: { data: { cursors } } });

test('what happens after a quiet while is told at once, and a burst behind it in batches', async () => {
  const hub = new Hub();
  const told = follow(hub);
  const from = performance.now();
  hub.publish([entry(1), entry(2)]);
  await expect.poll(() => told.length, { interval: 5 }).toBe(1);
  expect(told[0]!.at - from).toBeLessThan(APART_MS);
  for (let cursor = 3; cursor <= 6; cursor += 1) hub.publish([entry(cursor)]);
  await expect.poll(() => told.length, { interval: 5 }).toBe(2);
  // Timers round down.
  expect(told[1]!.at - from).toBeGreaterThan(APART_MS - 3);
  hub.publish([entry(7)]);
  await expect.poll(() => told.length, { interval: 5 }).toBe(3);
  expect(told.map(({ text }) => text)).toEqual([message(1, 2), message(3, 4, 5, 6), message(7)]);
});
