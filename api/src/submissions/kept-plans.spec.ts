import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope, Viewer } from '../kernel/index.js';
import { availableTo, matchingTasks, standings } from '../tasks/index.js';
import { fillMarket, POWER_WORKER } from '../testing/crowded-market.js';
import { Market } from '../testing/market.js';
import { LatestAnswersLoader } from './submission.content.js';
import { OwnSubmissionLoader, SubmissionLoader } from './submission.loader.js';

const worker: Viewer = {
  userId: POWER_WORKER,
  sessionId: 'ses_1',
  roles: ['WORKER'],
  country: 'BD',
  via: 'cookie',
};
/** PostgreSQL compares a kept plan with new ones after five of these. */
const OFTEN = 10;

let market: Market;
let owner: pg.Client;
let taskId: string;
let submissionId: string;
let watched = 0;

beforeAll(async () => {
  market = await Market.open();
  owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 2_000, submissions: 4_000, workers: 150 });
  await owner.query('vacuum analyze');
  const { rows } = await owner.query<{ id: string; task_id: string }>(
    'select id, task_id from submission where worker_id = $1 order by id limit 1',
    [POWER_WORKER],
  );
  ({ id: submissionId, task_id: taskId } = rows[0]!);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await market.discard();
});

interface Plans {
  readonly custom_plans: string;
  readonly generic_plans: string;
}

/** How often the statement was planned anew, and how often a plan was kept, in a connection that sends it often. */
async function plansOf(text: string, values: readonly unknown[]): Promise<{ anew: number; kept: number }> {
  const name = `watched_${++watched}`;
  for (let time = 0; time < OFTEN; time += 1) await owner.query({ name, text, values: [...values] });
  const { rows } = await owner.query<Plans>(
    'select custom_plans, generic_plans from pg_prepared_statements where name = $1',
    [name],
  );
  return { anew: Number(rows[0]!.custom_plans), kept: Number(rows[0]!.generic_plans) };
}

const reads: [string, (scope: Scope) => Promise<unknown>][] = [
  ['who has to do with the task of an event', (scope) => standings(scope, [taskId], [POWER_WORKER])],
  ['whether the task of an event is there to be taken', (scope) => availableTo(scope, [taskId], null)],
  ['whether it is meant for somebody', (scope) => matchingTasks(scope, [taskId], null)],
  ['a submission', (scope) => scope.get(SubmissionLoader).load(submissionId)],
  ['one’s own work on a task', (scope) => scope.get(OwnSubmissionLoader).load(taskId)],
  ['what a submission answers', (scope) => scope.get(LatestAnswersLoader).load(submissionId)],
];

test.each(reads)('the database plans once how to find %s', async (_what, read) => {
  const scope = market.scope().for(worker);
  const sent: { text: string; values: readonly unknown[] }[] = [];
  const rows = scope.sql.rows.bind(scope.sql);
  Object.assign(scope.sql, {
    rows: (text: string, values: readonly unknown[] = []) => {
      sent.push({ text, values });
      return rows(text, values);
    },
  });

  await read(scope);

  expect(sent).toHaveLength(1);
  expect(await plansOf(sent[0]!.text, sent[0]!.values)).toEqual({ anew: 5, kept: OFTEN - 5 });
});
