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

/** Somebody who follows all tasks, and what they were told when; `trouble` is met by a batch before it is read. */
function follow(hub: Hub, trouble: () => Error | undefined = () => undefined) {
  const scope = { shared: { hub }, renew: () => undefined } as unknown as Scope;
  const kind: StreamKind<{ cursors: number[] }> = {
    part: 'tasks',
    wants: () => true,
    async frame(entries) {
      const met = trouble();
      if (met) throw met;
      return { cursors: entries.map(({ cursor }) => cursor) };
    },
    empty: () => Promise.resolve({ cursors: [] }),
    coalesceMs: APART_MS,
  };
  const admitted: Admitted = {
    args: { schema: buildSchema('type Query { cursors: [Int!]! }'), document: parse('{ cursors }') },
    scope,
    payer: { key: 'someone', kind: 'member' },
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
    subscription: {
      deflating: false,
      viewerId: null,
      tell,
      end: () => told.push({ text: 'the end', at: 0 }),
    } as unknown as Subscription,
    position: 0,
  });
  return told;
}

const message = (...cursors: number[]) =>
  JSON.stringify({ id: '1', type: 'next', payload: { data: { cursors } } });

test(
  'what happens after a quiet while is told at once, and a burst behind it in batches',
  { retry: 2 },
  async () => {
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
  },
);

test('a batch that met an outage is told once the database is back, and what followed behind it', async () => {
  const hub = new Hub();
  const away = Object.assign(new Error('The database is starting up.'), { code: '57P03' });
  const troubles = [away, away];
  const told = follow(hub, () => troubles.shift());
  hub.publish([entry(1)]);
  hub.publish([entry(2)]);
  await expect.poll(() => told.map(({ text }) => text)).toEqual([message(1, 2)]);
  hub.publish([entry(3)]);
  await expect.poll(() => told.map(({ text }) => text)).toEqual([message(1, 2), message(3)]);
});

test('what is no outage ends whom it concerns, and is not tried again', async () => {
  const hub = new Hub();
  let tries = 0;
  const told = follow(hub, () => {
    tries += 1;
    return new Error('No longer yours.');
  });
  hub.publish([entry(1)]);
  await expect.poll(() => told.map(({ text }) => text)).toEqual(['the end']);
  expect(tries).toBe(1);
});
