import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import type { Scope, Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';
import { Reviews } from './reviews.service.js';
import { Submissions } from './submissions.service.js';

/** Ada and Bob work for each other, and each reverses rejections that are final. */
let market: Market;
let ada: Viewer;
let bob: Viewer;

const as = <T>(viewer: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const scope = market.scope(viewer);
  return scope.atomically(() => work(scope));
};
const reverse = (employer: Viewer, id: string) => as(employer, (scope) => scope.get(Reviews).reverse(id));
const purse = ({ userId }: Viewer) => `${userId}:available:USD`;
const balanceOf = async (who: Viewer) =>
  (await market
    .scope()
    .sql.first<{ balance: string }>('select balance from ledger_account where id = $1', [purse(who)]))!
    .balance;

beforeAll(async () => {
  market = await Market.open();
  [ada, bob] = (await market.people(['WORKER', 'EMPLOYER'], ['WORKER', 'EMPLOYER'])) as [Viewer, Viewer];
  await market.fund(ada, 10_000_000n);
  await market.fund(bob, 10_000_000n);
  // No newcomers: what they are paid goes where their own money is.
  await market
    .scope()
    .sql.rows('insert into worker_stats (user_id, approvals) select unnest($1::text[]), 50', [
      [ada.userId, bob.userId],
    ]);
  await market.connect();
});
afterAll(() => market.close());

/** A delivery whose rejection nobody appealed. */
async function rejectedForGood(employer: Viewer, worker: Viewer): Promise<string> {
  const taskId = await market.publish(employer);
  const submissionId = await as(worker, (scope) => scope.get(Reservations).reserve({ taskId }));
  const answers = [{ key: 'word', values: ['cat'] }];
  await as(worker, (scope) => scope.get(Deliveries).submit({ submissionId, answers }));
  const note = 'The picture shows a dog, and the answer says that it is a cat.';
  await as(employer, (scope) => scope.get(Reviews).reject({ submissionId, reason: 'OTHER', note }));
  const scope = market.scope();
  await scope.atomically(async () => {
    const row = await scope.get(Submissions).lock(submissionId);
    await scope.get(Submissions).move(row!, { to: 'REJECTED_FINAL', event: 'rejected_final' });
  });
  return submissionId;
}

/** Holds what `lock` names, until a reversal by Ada waits for it; then `then`, and the reversal goes on. */
async function whileAdaWaits(
  id: string,
  hold: (owner: Client) => Promise<unknown>,
  then: (owner: Client) => Promise<unknown>,
): Promise<void> {
  await withClient(market.ownerUrl, async (owner) => {
    await owner.query('begin');
    await hold(owner);
    const reversed = reverse(ada, id);
    await expect
      .poll(async () => {
        const waiting = `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        return (await market.scope().sql.first<{ n: number }>(waiting))!.n;
      })
      .toBe(1);
    await then(owner);
    await owner.query('commit');
    await reversed;
  });
}
const lockPurses = (owner: Client) =>
  owner.query('select 1 from ledger_account where id = any ($1) for update nowait', [
    [purse(ada), purse(bob)],
  ]);

test('a reversal that waits for the worker’s statistics holds no purse', async () => {
  const id = await rejectedForGood(ada, bob);
  await whileAdaWaits(
    id,
    (owner) => owner.query('select 1 from worker_stats where user_id = $1 for update', [bob.userId]),
    lockPurses,
  );
});

test('a reversal that waits for an account of the fees holds no purse', async () => {
  const id = await rejectedForGood(ada, bob);
  await whileAdaWaits(
    id,
    async (owner) => {
      const named = `'platform:fee:USD:' || lpad((abs(hashtext($1)) % 64)::text, 2, '0')`;
      await owner.query(`select ledger_lock_accounts(array[${named}])`, [id]);
    },
    lockPurses,
  );
});

test('reversals both ways at once are all paid', async () => {
  const jobs: { by: Viewer; id: string }[] = [];
  for (let n = 0; n < 6; n += 1) {
    jobs.push({ by: ada, id: await rejectedForGood(ada, bob) });
    jobs.push({ by: bob, id: await rejectedForGood(bob, ada) });
  }
  const before = [BigInt(await balanceOf(ada)), BigInt(await balanceOf(bob))];
  await Promise.all(jobs.map(({ by, id }) => reverse(by, id)));
  // Each bought six slots, and was paid for as many.
  const after = before.map((had) => had - 6n * 55_000n + 6n * 50_000n);
  expect([BigInt(await balanceOf(ada)), BigInt(await balanceOf(bob))]).toEqual(after);
});
