import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../testing/world.js';
import { Hub } from './hub.js';
import type { LogEntry } from './log-entry.js';
import { Relay } from './relay.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Another node: its own relay and hub on the same database. */
async function openNode(): Promise<{ relay: Relay; heard: LogEntry[] }> {
  const hub = new Hub();
  const heard: LogEntry[] = [];
  hub.listen((entry) => heard.push(entry));
  const failed = (error: unknown) => {
    throw error;
  };
  const relay = new Relay({ open: () => world.app.scopeFor(null).sql, hub, failed });
  await relay.start();
  return { relay, heard };
}

const record = (aggregate: string) => {
  const scope = world.app.scopeFor(null);
  return scope.atomically(() =>
    scope.sql.rows('select record_event($1, $2, $3, $4, $5, $6)', [
      'test.happened',
      aggregate,
      '{}',
      [],
      null,
      scope.now,
    ]),
  );
};

test('two nodes relaying at once each hear every event once, in cursor order, sequences without a gap', async () => {
  const one = await openNode();
  const two = await openNode();
  const writes = 300;

  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let n = writer; n < writes; n += 6) await record(`tst_${n % 7}`);
  });
  await Promise.all(writers);
  await Promise.all([one.relay.drain(), two.relay.drain()]);
  await Promise.all([one.relay.stop(), two.relay.stop()]);

  for (const { heard } of [one, two]) {
    const mine = heard.filter((entry) => entry.type === 'test.happened');
    expect(mine).toHaveLength(writes);
    expect(mine.map((entry) => entry.cursor)).toEqual(
      [...new Set(mine.map((entry) => entry.cursor))].sort((a, b) => a - b),
    );
  }
  const broken = await world.app
    .scopeFor(null)
    .sql.rows(
      `select aggregate_id from event_log group by aggregate_id having count(*) <> max(seq) or min(seq) <> 1`,
    );
  expect(broken).toEqual([]);
});

test('what was committed while no relay ran is told when one starts', async () => {
  const scope = world.app.scopeFor(null);
  const { head } = (await scope.sql.first<{ head: string }>('select head from event_head'))!;
  await record('tst_late');
  await world.app.relay.drain();
  const after = await scope.sql.rows<{ aggregate_id: string }>(
    'select aggregate_id from event_log where cursor > $1',
    [head],
  );
  expect(after).toEqual([{ aggregate_id: 'tst_late' }]);
});

test('in whatever order transactions of one aggregate commit, its log order is its sequence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('tst_a', 'tst_b'), { minLength: 1, maxLength: 12 }),
      async (aggregates) => {
        await Promise.all(aggregates.map(record));
        await world.app.relay.drain();
        const rows = await world.app
          .scopeFor(null)
          .sql.rows<{ seq: string }>(
            `select seq from event_log where aggregate_id = 'tst_a' order by cursor`,
          );
        const sequence = rows.map((row) => Number(row.seq));
        expect(sequence).toEqual(sequence.map((_, n) => n + 1));
      },
    ),
    { numRuns: 40 },
  );
});
