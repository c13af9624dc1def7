import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillMarket, POWER_WORKER } from '../testing/crowded-market.js';
import { Market } from '../testing/market.js';
import { standings } from './task.standing.js';

let market: Market;
let owner: pg.Client;

/** With a place left for whoever may come back. */
const TASKS = `select t.id, t.employer_id from task t where not t.repeatable
  and exists (select from task_item i where i.task_id = t.id and i.taken < i.overlap) order by t.id limit 2`;
const BY = `
  insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
  select 'sub_' || $2 || t.id, t.id, i.id, 'usr_' || $2, t.employer_id, 1, false, $3, t.currency, t.reward, 100, now()
    from task t join lateral (select id from task_item where task_id = t.id and taken < overlap limit 1) i on true where t.id = $1`;

beforeAll(async () => {
  market = await Market.open();
  owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 60, submissions: 60, workers: 20 });
}, 120_000);
afterAll(async () => {
  await owner.end();
  await market.discard();
});

async function people(taskId: string, strangers: number): Promise<void> {
  await owner.query(`delete from submission where task_id = $1`, [taskId]);
  await owner.query(`delete from hidden_task where task_id = $1`, [taskId]);
  await owner.query(BY, [taskId, 'did', 'APPROVED']);
  await owner.query(BY, [taskId, 'gave_back', 'RETURNED']);
  for (let place = 0; place < strangers; place += 1)
    await owner.query(BY, [taskId, `stranger_${place}`, 'APPROVED']);
  await owner.query(`insert into hidden_task (user_id, task_id) values ($1, $2)`, [POWER_WORKER, taskId]);
}

test('what people have to do with a task is the same however many others have', async () => {
  const { rows } = await owner.query<{ id: string; employer_id: string }>(TASKS);
  expect(rows).toHaveLength(2);
  for (const [place, { id: taskId, employer_id: employer }] of rows.entries()) {
    await people(taskId, [1, 150][place]!);
    const asked = ['usr_did', 'usr_gave_back', POWER_WORKER, 'usr_nobody', employer];
    const found = await standings(market.scope(), [taskId], asked);
    const of = Object.fromEntries(found.map(({ userId, away, left }) => [userId, { away, left }]));
    expect(found.every((each) => each.taskId === taskId)).toBe(true);
    expect(of).toEqual({
      usr_did: { away: false, left: false },
      usr_gave_back: { away: false, left: true },
      [POWER_WORKER]: { away: true, left: false },
      [employer]: { away: true, left: false },
    });
  }
});

test('nobody is read who was not asked about', async () => {
  const { rows } = await owner.query<{ id: string }>(TASKS);
  for (const { id } of rows) expect(await standings(market.scope(), [id], ['usr_nobody'])).toEqual([]);
});
