import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillMarket } from '../testing/crowded-market.js';
import { explaining } from '../testing/explaining.sql.js';
import { Market } from '../testing/market.js';
import { EmployerFactsLoader } from './employer-facts.loader.js';

let market: Market;
let owner: pg.Client;
/** With tasks and decisions enough to be kept for a while. */
let busy: string[];
beforeAll(async () => {
  market = await Market.open();
  owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 6_000, submissions: 12_000, workers: 121 });
  await owner.query('analyze');
  const { rows } = await owner.query<{ id: string }>(
    'select employer_id as id from task group by 1 having count(published_at) >= 20 order by count(*) desc limit 5',
  );
  busy = rows.map(({ id }) => id);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await market.discard();
});

const factsOf = (id: string) => market.scope().get(EmployerFactsLoader).load(id);

test(
  'what was counted from much is counted once for all who look, and anew before long',
  { retry: 2 },
  async () => {
    expect(busy.length).toBeGreaterThan(0);
    const id = busy[0]!;
    const before = await factsOf(id);
    const scope = market.scope();
    const costs = explaining(scope);
    await owner.query(
      `update task set published_at = null where employer_id = $1 and id = (
    select id from task where employer_id = $1 and published_at is not null limit 1)`,
      [id],
    );
    expect(await scope.get(EmployerFactsLoader).load(id)).toEqual(before);
    expect(costs.statements).toBe(0);
    await expect
      .poll(async () => (await factsOf(id))?.tasksPublished, { timeout: 15_000, interval: 50 })
      .toBe(before!.tasksPublished - 1);
  },
);

test('all who look at the same time are one statement', async () => {
  market.restart();
  const scopes = Array.from({ length: 30 }, () => market.scope());
  const costs = scopes.map((scope) => explaining(scope));
  await Promise.all(scopes.flatMap((scope) => busy.map((id) => scope.get(EmployerFactsLoader).load(id))));
  expect(costs.reduce((sum, { statements }) => sum + statements, 0)).toBeLessThanOrEqual(2);
});

test('what a new employer does shows at once, and nothing for who never published', async () => {
  const employer = await market.person('EMPLOYER');
  await market.fund(employer, 50_000_000n);
  expect(await factsOf(employer.userId)).toBeNull();
  for (const published of [1, 2, 3]) {
    await market.publish(employer);
    expect(await factsOf(employer.userId)).toMatchObject({ tasksPublished: published, approvalRate: null });
  }
});

test('what an open transaction counted and nobody will is not kept', async () => {
  const id = busy[1] ?? busy[0]!;
  market.restart();
  const scope = market.scope();
  const undone = scope.atomically(async () => {
    await scope.sql.rows(
      `update task set published_at = null where employer_id = $1 and id = (
        select id from task where employer_id = $1 and published_at is not null limit 1)`,
      [id],
    );
    await scope.get(EmployerFactsLoader).load(id);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const { rows } = await owner.query<{ published: number }>(
    'select count(published_at)::int as published from task where employer_id = $1',
    [id],
  );
  expect((await factsOf(id))!.tasksPublished).toBe(rows[0]!.published);
});
