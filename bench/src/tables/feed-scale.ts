import 'reflect-metadata';
import { readFileSync, statfsSync } from 'node:fs';
import type pg from 'pg';
import { createOrm } from '../../../api/dist/src/app/orm.config.js';
import { loadConfig } from '../../../api/dist/src/config.js';
import { Hub, Scope, type Shared, type Viewer } from '../../../api/dist/src/kernel/index.js';
import { Feed, type FeedQuery } from '../../../api/dist/src/tasks/feed.lists.js';
import { median } from '../harness/figures.ts';
import { Market } from '../harness/market.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'feed-scale';
export const title = 'The feed in a market of millions';

const MOST_BUFFERS = 350;
const MOST_MS = 3;
const MOST_GROWTH = 1.2;
/** What a task with its feed, its words and two submissions takes on disk. */
const BYTES_A_TASK = 11_600;
const script = new URL('../../../api/src/testing/crowded-market.sql', import.meta.url);

const eight = 'survey app-test video-watch other data-entry translation transcription website-test'.split(
  ' ',
);
const filters: Readonly<Record<string, FeedQuery['filter']>> = {
  everything: null,
  'a category': { categories: ['survey'] },
  'eight categories': { categories: eight },
  'nine categories': { categories: [...eight, 'file-download'] },
  'least reward': { minReward: { amount: 100_000n, currency: 'USD' } },
  'most minutes': { maxMinutes: 1 },
  'a common word': { search: 'receipt' },
  'a rare word': { search: 'lighthouse' },
  'a word and a category': { search: 'receipt', categories: ['survey'] },
  'a word, two categories, reward, minutes': {
    search: 'rece',
    categories: ['survey', 'app-test'],
    maxMinutes: 10,
    minReward: { amount: 30_000n, currency: 'USD' },
  },
};
const worker = (userId: string): Viewer => ({
  userId,
  sessionId: 'ses_bench',
  roles: ['WORKER'],
  country: 'BD',
  via: 'bearer',
});
const viewers: Readonly<Record<string, Viewer | null>> = {
  nobody: null,
  newcomer: worker('usr_newcomer'),
  ordinary: worker(`usr_${'1'.padStart(26, '0')}`),
  power: worker('usr_power'),
};
const sorts = ['NEWEST', 'REWARD', 'HOURLY'] as const;

interface Case {
  readonly filter: string;
  readonly sort: (typeof sorts)[number];
  readonly who: string;
}
interface Cost {
  readonly buffers: number;
  readonly ms: number;
}

const cases: readonly Case[] = Object.keys(filters).flatMap((filter) =>
  sorts.flatMap((sort) => Object.keys(viewers).map((who) => ({ filter, sort, who }))),
);

/** FEED_SCALE is the number of tasks of the larger market; the smaller has a fifth of them. */
export async function run({ quick }: RunOptions): Promise<Findings> {
  const large = Number(process.env['FEED_SCALE'] ?? (quick ? 50_000 : 5_000_000));
  const sizes = [large / 5, large];
  const costs: Cost[][] = [];
  for (const tasks of sizes) costs.push(await measured(tasks, quick ? 5 : 15));
  return findings(sizes, costs as [Cost[], Cost[]]);
}

async function measured(tasks: number, runs: number): Promise<Cost[]> {
  const market = await Market.open();
  const orm = await createOrm(market.appUrl, { poolSize: 2, poolPatienceMs: 20_000 });
  try {
    await fill(market.owner, tasks);
    const config = loadConfig({ DATABASE_URL: market.appUrl, DATABASE_OWNER_URL: market.ownerUrl });
    const clock = { now: () => new Date('2026-06-02') };
    const shared: Shared = { config, clock, committed: () => undefined, hub: new Hub() };
    const scopeOf = (who: string, fresh = false) =>
      new Scope(orm.em.fork({ useContext: true }), fresh ? { ...shared } : shared, { viewer: viewers[who]! });
    const costs: Cost[] = [];
    for (const one of cases) costs.push(await costOf(one, scopeOf, runs));
    return costs;
  } finally {
    await orm.close(true);
    await market.close();
  }
}

async function fill(owner: pg.Pool, tasks: number): Promise<void> {
  const { bavail, bsize } = statfsSync('.');
  const wanted = tasks * BYTES_A_TASK;
  if (bavail * bsize < 1.2 * wanted)
    throw new Error(`${tasks} tasks take ${Math.round(wanted / 1e9)} GB; FEED_SCALE sets fewer.`);
  const began = Date.now();
  const client = await owner.connect();
  try {
    await client.query(
      `set maintenance_work_mem = '1GB'; set work_mem = '64MB'; set synchronous_commit = off`,
    );
    // A number that divides no power of ten.
    const crowd = { tasks, submissions: 2 * tasks, workers: Math.floor(tasks / 50 / 10) * 10 + 1 };
    for (const [key, value] of Object.entries(crowd))
      await client.query('select set_config($1, $2, false)', [`crowd.${key}`, String(value)]);
    await client.query(readFileSync(script, 'utf8'));
    await client.query('vacuum (analyze)');
  } finally {
    client.release();
  }
  console.error(`  ${tasks} tasks stand after ${Math.round((Date.now() - began) / 1_000)} s`);
}

/** Pages are counted by the database itself; times are those of whole calls, statements prepared and pages in memory. */
async function costOf(
  { filter, sort, who }: Case,
  scopeOf: (who: string, fresh?: boolean) => Scope,
  runs: number,
): Promise<Cost> {
  const open = (scope: Scope) => scope.get(Feed).open({ filter: filters[filter]!, sort }, { first: 20 });
  // A process of its own, which has read no card yet.
  const explained = scopeOf(who, true);
  const buffers = countBuffers(explained);
  await open(explained);
  const times: number[] = [];
  for (let run = 0; run < runs + 8; run += 1) {
    const began = performance.now();
    await open(scopeOf(who));
    times.push(performance.now() - began);
  }
  return { buffers: buffers(), ms: median(times.slice(8)) };
}

interface Explained {
  'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }];
}

function countBuffers(scope: Scope): () => number {
  let buffers = 0;
  const rows = scope.sql.rows.bind(scope.sql);
  const explained = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => {
    const [plan] = await rows<Explained>(
      `explain (analyze, buffers, timing off, format json) ${text}`,
      values,
    );
    const { Plan } = plan!['QUERY PLAN'][0];
    buffers += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
    return rows<T>(text, values);
  };
  Object.assign(scope.sql, { rows: explained });
  return () => buffers;
}

const whereItGoes = (within: number, of: number): string =>
  `5 M tasks take 58 GB of disk and 23 minutes to be made; \`FEED_SCALE\` says how many. Where the pages go: up to 230 are the cards themselves, three tables and their hash indexes for each, and in a process that has just started twice. The newest tasks lie together, but each row of a walk by reward or by
pay an hour lies elsewhere in \`feed_entry\`, and above some 600,000 tasks its visibility map has more than one page: most rows count one of the same few pages again, up to twelve times the pages, always in memory, in about the same time. Where the time goes: two thirds of the ${of - within} cases above 3 ms are workers who did all of the newest or best paid
and have the whole budget of 1,500 rows walked and looked up among their own, most others filters that few tasks pass, which are read to the budget as well. Tried with effect: what a walk filters by lies in its index, hash
indexes for cards, words under their first three and six letters, a short walk before the long one, keeping of a walk only what fits, narrow windows; one pass over the index of a worker's own history by the ids that were walked, instead of all of it; both audiences merged in one walk, so that 1,500 rows reach as far as 2,000 of which a cut wasted a part
(the two together took up to half of a power worker's page away). Tried in pieces: finding first where a budget ends and then walking what lies before it walks the pages twice. Not tried: a list of its own for each power worker, a part of the table for each audience.`;

function findings([small, large]: number[], [few, many]: [Cost[], Cost[]]): Findings {
  const rows = cases.map(({ filter, sort, who }, place) => ({
    what: `${filter}, ${sort}`,
    who,
    fewBuffers: few[place]!.buffers,
    buffers: many[place]!.buffers,
    fewMs: few[place]!.ms,
    ms: many[place]!.ms,
  }));
  const growth = median(cases.map((_, place) => many[place]!.buffers / few[place]!.buffers));
  const growthMs = median(cases.map((_, place) => many[place]!.ms / few[place]!.ms));
  const most = Math.max(...many.map(({ buffers }) => buffers));
  const within = many.filter(({ ms }) => ms <= MOST_MS).length;
  return {
    columns: [
      { key: 'what', title: 'filter, order' },
      { key: 'who', title: 'for' },
      { key: 'fewBuffers', title: `pages at ${inWords(small!)}` },
      { key: 'buffers', title: `pages at ${inWords(large!)}` },
      { key: 'fewMs', title: `ms at ${inWords(small!)}`, digits: 2 },
      { key: 'ms', title: `ms at ${inWords(large!)}`, digits: 2 },
    ],
    rows,
    notes: [
      `Markets of ${inWords(small!)} and ${inWords(large!)} tasks, nine in ten of them open, with twice as many submissions. Pages of the database that the first 20 tasks take, by EXPLAIN (ANALYZE, BUFFERS); milliseconds of a whole call from
Node, one at a time, median. Pages are those of a process that has just started and reads its cards, some 60 to 100 of them; in the milliseconds it has. \`newcomer\` did nothing yet, \`ordinary\` has about a hundred submissions, \`power\` did the 2,000 newest and the 2,000 best paid tasks of the list and hid 200: such a page may be
empty, with a cursor to go on from.`,
      whereItGoes(within, many.length),
    ],
    goals: [
      {
        id: 'F1',
        goal: `≤ ${MOST_BUFFERS} pages, ≤ ${MOST_MS} ms for any filter; grown five times ≤ ${MOST_GROWTH} ×`,
        measured: `at ${inWords(large!)} tasks ≤ ${most} pages, ≤ ${MOST_MS} ms in ${within} of ${many.length} cases; ${growth.toFixed(2)} × pages, ${growthMs.toFixed(2)} × ms`,
        reached: most <= MOST_BUFFERS && within === many.length && growth <= MOST_GROWTH,
      },
    ],
  };
}

const inWords = (count: number): string =>
  count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1_000} k`;
