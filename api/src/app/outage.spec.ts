import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../database/sql.js';
import { DatabaseLine } from '../testing/database.line.js';
import { openWorld, type World } from '../testing/world.js';
import { isOutage } from './outage.js';

const line = new DatabaseLine();
let world: World;
beforeAll(async () => {
  world = await openWorld({
    settings: { DATABASE_POOL_SIZE: '2', DATABASE_POOL_PATIENCE_MS: '2000' },
    databaseUrl: (straight) => line.to(straight),
  });
});
afterAll(() => world.close());

const ME = { query: '{ viewer { email } }' };
const statusOf = async (path: string): Promise<number> => (await world.anonymous().send(path)).status;
const UNAVAILABLE = { status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } };

/** Transactions of this spec that are under way; a lock is what another role may see of them. */
const MARK = 4_203;
const underWay = () =>
  withClient(world.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and classid = $1`,
      [MARK],
    );
    return rows[0]!.n;
  });

/** Milliseconds until it first succeeds. */
async function untilServed(ask: () => Promise<{ status: number }>): Promise<number> {
  const started = performance.now();
  await expect.poll(async () => (await ask()).status, { timeout: 15_000, interval: 50 }).toBe(200);
  return performance.now() - started;
}

describe('while every connection is taken', () => {
  const hold = (seconds: number) => world.app.scopeFor(null).sql.rows('select pg_sleep($1)', [seconds]);

  it(
    'answers UNAVAILABLE after two seconds, and serves again within two once one is free',
    { retry: 2 },
    async () => {
      const worker = await world.worker();
      const held = [hold(4), hold(4)];
      const started = performance.now();
      const refused = await worker.post(ME);
      expect(refused).toMatchObject(UNAVAILABLE);
      expect(refused.headers['retry-after']).toBe('1');
      expect(performance.now() - started).toBeGreaterThanOrEqual(1_990);
      expect(performance.now() - started).toBeLessThan(3_500);
      expect(await statusOf('/livez')).toBe(200);
      await Promise.all(held);
      expect(await untilServed(() => worker.post(ME))).toBeLessThan(2_000);
      expect(await statusOf('/readyz')).toBe(200);
    },
  );

  it('is not ready', { retry: 2 }, async () => {
    const held = [hold(4), hold(4)];
    expect(await statusOf('/readyz')).toBe(503);
    await Promise.all(held);
  });
});

describe('without a database', () => {
  afterEach(() => line.mend());

  it(
    'is alive and not ready, refuses what needs it, and serves within five seconds after it is back',
    { retry: 2 },
    async () => {
      const [worker, employer] = await Promise.all([world.worker(), world.employer({ funds: '10' })]);
      const feed = worker.subscribe('subscription { taskFeed { events { change taskId } } }');
      await feed.next();
      await line.cut();
      expect(await statusOf('/livez')).toBe(200);
      expect(await statusOf('/readyz')).toBe(503);
      for (const person of [worker, employer]) {
        const refused = await person.post(ME);
        expect(refused).toMatchObject(UNAVAILABLE);
        expect(refused.headers['retry-after']).toBe('1');
      }
      await line.mend();
      expect(await untilServed(() => worker.post(ME))).toBeLessThan(5_000);
      expect(await statusOf('/readyz')).toBe(200);
      expect(await employer.wallet()).toMatchObject({ available: '10' });
      // Whoever watched need not come back: the relay goes on where it stood.
      const task = await employer.publishTask();
      const { events } = await feed.next((frame) => frame.events.length > 0);
      expect(events).toEqual([{ change: 'APPEARED', taskId: task.id }]);
    },
  );

  it('has its whole pool again, whatever was under way when it went', async () => {
    const worker = await world.worker();
    const work = (which: number) => {
      const scope = world.app.scopeFor(null);
      const done = scope.atomically(() =>
        scope.sql.rows('select pg_advisory_xact_lock($1, $2), pg_sleep(5)', [MARK, which]),
      );
      return done.then(
        () => 'done',
        () => 'lost',
      );
    };
    const working = [work(1), work(2)];
    await expect.poll(underWay, { timeout: 5_000 }).toBe(2);
    await line.cut();
    expect(await Promise.all(working)).toEqual(['lost', 'lost']);
    await line.mend();
    await untilServed(() => worker.post(ME));
    const both = await Promise.all(
      [1, 2].map(() => world.app.scopeFor(null).sql.rows('select pg_sleep(0.2)')),
    );
    expect(both).toHaveLength(2);
  });
});

it.each([
  ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
  [
    'several refused ones',
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
    true,
  ],
  [
    'a shutdown, wrapped',
    new Error('driver', { cause: Object.assign(new Error('x'), { code: '57P01' }) }),
    true,
  ],
  ['a broken rule of the tables', Object.assign(new Error('x'), { code: '23514' }), false],
  ['a mistake of ours', new TypeError('x is not a function'), false],
])('tells whose fault it is: %s', (_what, error, expected) => expect(isOutage(error)).toBe(expected));
