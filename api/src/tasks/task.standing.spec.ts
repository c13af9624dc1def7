import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope } from '../kernel/index.js';
import { fillMarket, POWER_WORKER } from '../testing/crowded-market.js';
import { Market } from '../testing/market.js';
import { standings } from './task.standing.js';

let market: Market;
let owner: pg.Client;
let taskId: string;
let employer: string;

/** With a place left for whoever may come back. */
const TASK = `select t.id, t.employer_id from task t where not t.repeatable
  and exists (select from task_item i where i.task_id = t.id and i.taken < i.overlap) order by t.id limit 1`;
const BY = `
  insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
  select 'sub_' || worker, t.id, i.id, worker, t.employer_id, 1, false, $3, t.currency, t.reward, 100, now()
    from task t join lateral (select id from task_item where task_id = t.id and taken < overlap limit 1) i on true,
      unnest($2::text[]) worker where t.id = $1`;
const HIDDEN = `insert into hidden_task (user_id, task_id)
  select id, $1 from user_account where id = $2 or ($3 and id <> $4) on conflict do nothing`;

beforeAll(async () => {
  market = await Market.open();
  owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 60, submissions: 60, workers: 150 });
  const { rows } = await owner.query<{ id: string; employer_id: string }>(TASK);
  ({ id: taskId, employer_id: employer } = rows[0]!);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await market.discard();
});

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The scope of nobody, and the statements that it sends. */
function watched(): { scope: Scope; sent: Statement[] } {
  const { sql } = market.scope();
  const sent: Statement[] = [];
  const rows = (text: string, values: readonly unknown[]) => {
    sent.push({ text, values });
    return sql.rows(text, values);
  };
  return { scope: { sql: { rows } } as unknown as Scope, sent };
}

/** Pages of the database that a statement looks at. */
async function pagesOf({ text, values }: Statement): Promise<number> {
  const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, format json) ${text}`,
    [...values],
  );
  const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
  return plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!;
}

test.each([
  { crowd: 'few others have', strangers: 1, everybodyHid: false, statements: 1 },
  { crowd: 'a hundred and fifty others did it', strangers: 150, everybodyHid: false, statements: 2 },
  { crowd: 'everybody hid it', strangers: 1, everybodyHid: true, statements: 2 },
])(
  'what people have to do with a task is the same where $crowd',
  async ({ strangers, everybodyHid, statements }) => {
    await owner.query('delete from submission where task_id = $1', [taskId]);
    await owner.query('delete from hidden_task where task_id = $1', [taskId]);
    await owner.query(BY, [taskId, ['usr_did'], 'APPROVED']);
    await owner.query(BY, [taskId, ['usr_gave_back'], 'RETURNED']);
    const others = Array.from({ length: strangers }, (_, place) => `usr_stranger_${place}`);
    await owner.query(BY, [taskId, others, 'APPROVED']);
    await owner.query(HIDDEN, [taskId, POWER_WORKER, everybodyHid, employer]);
    const { scope, sent } = watched();

    const asked = ['usr_did', 'usr_gave_back', POWER_WORKER, 'usr_nobody', employer];
    const found = await standings(scope, [taskId], asked);

    expect(found.every((each) => each.taskId === taskId)).toBe(true);
    const of = Object.fromEntries(found.map(({ userId, away, left }) => [userId, { away, left }]));
    expect(of).toEqual({
      usr_did: { away: false, left: false },
      usr_gave_back: { away: false, left: true },
      [POWER_WORKER]: { away: true, left: false },
      [employer]: { away: true, left: false },
    });
    expect(sent).toHaveLength(statements);
    expect(await standings(scope, [taskId], ['usr_nobody'])).toEqual([]);
    expect(await standings(scope, [], asked)).toEqual([]);
  },
);

test('an event of a task that thousands did looks no further than one that a hundred and fifty did', async () => {
  const asked = ['usr_did', 'usr_nobody'];
  const pages: number[][] = [];
  for (const crowd of [150, 3_000]) {
    await owner.query('delete from submission where task_id = $1', [taskId]);
    const others = Array.from({ length: crowd }, (_, place) => `usr_crowd_${place}`);
    await owner.query(BY, [taskId, [...others, 'usr_did'], 'APPROVED']);
    await owner.query('vacuum analyze submission');
    const { scope, sent } = watched();
    await standings(scope, [taskId], asked);
    const looked: number[] = [];
    for (const statement of sent) looked.push(await pagesOf(statement));
    pages.push(looked);
  }
  const [few, many] = pages as [number[], number[]];
  expect(few).toHaveLength(2);
  for (const [place, count] of many.entries()) expect(count).toBeLessThan(2 * few[place]! + 50);
});
