import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import type { Scope, Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Approvals } from './approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';
import { Reviews } from './reviews.service.js';

let market: Market;
let ada: Viewer;
let bob: Viewer;
/** Work of the other, approved by the one who is named. */
let approvedBy: Map<Viewer, string>;

const as = <T>(viewer: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const scope = market.scope(viewer);
  return scope.atomically(() => work(scope));
};
const bonus = (from: Viewer) => {
  const amount = { amount: 1_000n, currency: 'USD' as const };
  return as(from, (scope) =>
    scope.get(Reviews).sendBonus({ submissionId: approvedBy.get(from)!, amount, note: 'Thanks' }),
  );
};
const purse = ({ userId }: Viewer) => `${userId}:available:USD`;

beforeAll(async () => {
  market = await Market.open();
  const both = await market.people(['WORKER', 'EMPLOYER'], ['WORKER', 'EMPLOYER']);
  [ada, bob] = both.sort((one, other) => (purse(one) < purse(other) ? -1 : 1)) as [Viewer, Viewer];
  approvedBy = new Map();
  for (const [employer, worker] of [
    [ada, bob],
    [bob, ada],
  ] as const) {
    await market.fund(employer, 10_000_000n);
    const taskId = await market.publish(employer);
    const submissionId = await as(worker, (scope) => scope.get(Reservations).reserve({ taskId }));
    const answers = [{ key: 'word', values: ['cat'] }];
    await as(worker, (scope) => scope.get(Deliveries).submit({ submissionId, answers }));
    await as(employer, (scope) => scope.get(Approvals).approve([submissionId]));
    approvedBy.set(employer, submissionId);
  }
});
afterAll(() => market.close());

/** Deadlocks of this database so far; every connection of the pool tells its own first. */
async function deadlocks(): Promise<number> {
  const tell = async (more: number): Promise<void> => {
    if (more === 0) return;
    const scope = market.scope();
    await scope.atomically(async () => {
      await scope.sql.rows('select pg_stat_force_next_flush()');
      await tell(more - 1);
    });
  };
  await tell(market.shared.config.database.poolSize);
  const found = await market
    .scope()
    .sql.first<{ n: string }>(
      'select deadlocks as n from pg_stat_database where datname = current_database()',
    );
  return Number(found!.n);
}

test('bonuses both ways at once do not wait for each other', async () => {
  await market.connect();
  const before = await deadlocks();
  await Promise.all(Array.from({ length: 30 }, (_, nth) => bonus(nth % 2 === 0 ? ada : bob)));
  expect(await deadlocks()).toBe(before);
  const { sql } = market.scope();
  const balances = await sql.rows<{ id: string; balance: string }>(
    'select id, balance from ledger_account where id = any ($1) order by id',
    [[purse(ada), purse(bob)]],
  );
  const left = String(10_000_000 - 3 * 55_000);
  expect(balances).toEqual([
    { id: purse(ada), balance: left },
    { id: purse(bob), balance: left },
  ]);
  expect(await sql.rows(`select count(*)::int as sent from journal where kind = 'bonus'`)).toEqual([
    { sent: 30 },
  ]);
});

test('who waits for the lower account of two does not hold the higher one', async () => {
  await withClient(market.ownerUrl, async (owner) => {
    await owner.query('begin');
    const lock = 'select 1 from ledger_account where id = $1 for update nowait';
    await owner.query(lock, [purse(ada)]);
    const sent = bonus(bob);
    await expect
      .poll(async () => {
        const waiting = `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        return (await market.scope().sql.first<{ n: number }>(waiting))!.n;
      })
      .toBe(1);
    await owner.query(lock, [purse(bob)]);
    await owner.query('commit');
    await sent;
  });
});
