import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { Scope, type RunHot, type Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Approvals } from './approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';

const OTHERS = 60;
/** Of one table: what one submission needs of it, read a few times over. */
const MOST_ROWS = 25;

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());

/** How many rows this transaction has read so far, by table. */
async function rowsRead(scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.sql.rows<{ name: string; read: string }>(
    `select relname as name, seq_tup_read + coalesce(idx_tup_fetch, 0) as read
      from pg_stat_xact_user_tables where schemaname = 'public'`,
  );
  return new Map(rows.map(({ name, read }) => [name, Number(read)]));
}

/** As a call with an idempotency key, by this scope's own connection. */
const keyed =
  (scope: Scope): RunHot =>
  async ({ command, args }) => {
    const op = { place: 0, actor: scope.me.userId, key: randomUUID(), field: command, hash: '-', ...args };
    const ask = 'select outcome, payload from run_hot($1, $2, $3)';
    const answer = await scope.sql.first(ask, [command, JSON.stringify([op]), scope.now]);
    return answer as Awaited<ReturnType<RunHot>>;
  };

test('a connection that was young when the market was empty reads no more rows when it is full', async () => {
  const employer = await market.person('EMPLOYER');
  const workers = await market.people(...Array.from({ length: OTHERS + 2 }, () => ['WORKER'] as const));
  await market.fund(employer, 1_000_000_000n);
  const taskId = await market.publish(employer, { items: [{ externalId: null, overlap: OTHERS + 2 }] });
  // The planner now knows that nobody has worked yet, and takes it that it stays so.
  await withClient(market.ownerUrl, (owner) => owner.query('vacuum analyze'));
  const connection = market.scope();
  await connection.atomically(async () => {
    const as = (viewer: Viewer): Scope => new Scope(connection.em, market.shared, { viewer });
    const work = async (worker: Viewer): Promise<void> => {
      const scope = as(worker);
      const submissionId = await scope.get(Reservations).reserve({ taskId }, keyed(scope));
      const answers = [{ key: 'word', values: ['cat'] }];
      await scope.get(Deliveries).submit({ submissionId, answers }, keyed(scope));
      const decider = as(employer);
      await decider.get(Approvals).approve([submissionId], keyed(decider));
    };
    const [first, ...others] = workers;
    const last = others.pop()!;
    await work(first!);
    for (const other of others) await work(other);
    const before = await rowsRead(connection);
    await work(last);
    const after = await rowsRead(connection);
    const greedy = [...after]
      .map(([name, read]) => ({ name, read: read - (before.get(name) ?? 0) }))
      .filter(({ read }) => read > MOST_ROWS);
    expect(greedy).toEqual([]);
  });
});
