import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { dayMs } from './time.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('events are kept for 30 days, then forgotten up to a horizon', async () => {
  const { sql } = world.app.scopeFor(null);
  const record = () =>
    sql.rows('select record_event($1, $2, $3, $4, $5, $6)', [
      'test.happened',
      'tst_1',
      '{}',
      ['usr_1'],
      null,
      world.clock.now(),
    ]);
  await record();
  await world.turnClock(29 * dayMs);
  await record();
  await world.app.relay.drain();
  const kept = () => sql.rows('select seq from event_log where aggregate_id = $1', ['tst_1']);
  expect(await kept()).toHaveLength(2);

  await world.turnClock(2 * dayMs);

  expect(await kept()).toEqual([{ seq: '2' }]);
  const [first, second] = await sql.rows<{ n: string }>(
    `select horizon as n from event_head union all select min(cursor) from event_log`,
  );
  expect(Number(second!.n)).toBe(Number(first!.n) + 1);
  expect(await sql.rows('select cursor from event_audience')).toHaveLength(1);
});
