import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../kernel/index.js';
import { fillMarket, NEWCOMER, ORDINARY_WORKER, POWER_WORKER } from '../testing/crowded-market.js';
import { explaining } from '../testing/explaining.sql.js';
import { Market } from '../testing/market.js';
import { eligibility } from './task.eligibility.js';
import { Feed, type FeedQuery } from './feed.lists.js';

/** PERFORMANCE goal of any filter at any size; `npm run bench -- feed-scale` asks the same of millions. */
const MOST_BUFFERS = 350;
/** A process reads a card once: for each of 20 two pages of its task and at most three of its employer, and the catalogue. */
const CARDS = 110;

let market: Market;
beforeAll(async () => {
  market = await Market.open();
  const owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 12_000, submissions: 24_000, workers: 241 });
  await owner.end();
}, 120_000);
afterAll(() => market.discard());

const worker = (userId: string): Viewer => ({
  userId,
  sessionId: 'ses_1',
  roles: ['WORKER'],
  country: 'BD',
  via: 'bearer',
});
const viewers: Record<string, Viewer | null> = {
  nobody: null,
  newcomer: worker(NEWCOMER),
  ordinary: worker(ORDINARY_WORKER),
  power: worker(POWER_WORKER),
};
const filters: Record<string, FeedQuery['filter']> = {
  everything: null,
  'one category': { categories: ['survey'] },
  'eight categories': {
    categories: [
      'survey',
      'app-test',
      'video-watch',
      'other',
      'data-entry',
      'translation',
      'transcription',
      'website-test',
    ],
  },
  'best paid': { minReward: { amount: 100_000n, currency: 'USD' } },
  quick: { maxMinutes: 2 },
  'a common word': { search: 'receipt' },
  'a rare word': { search: 'lighthouse' },
  'a word and a category': { search: 'receipt', categories: ['survey'] },
  'a word, a category and filters': {
    search: 'rece',
    categories: ['survey', 'app-test'],
    maxMinutes: 10,
    minReward: { amount: 30_000n, currency: 'USD' },
  },
};

async function cost(who: string, query: FeedQuery, after: string | null = null) {
  const scope = market.scope(viewers[who]);
  const costs = explaining(scope);
  const { nodes, pageInfo } = await scope.get(Feed).open(query, { first: 20, after });
  return { ...costs, found: nodes.length, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

describe.each(
  Object.keys(filters).flatMap((filter) => [
    { filter, ineligible: false },
    { filter, ineligible: true },
  ]),
)('$filter, with what one may not take: $ineligible', ({ filter, ineligible }) => {
  test.each(
    ['nobody', 'newcomer', 'ordinary', 'power'].flatMap((who) =>
      (['NEWEST', 'REWARD', 'HOURLY'] as const).map((sort) => ({ who, sort })),
    ),
  )('$who, $sort', async ({ who, sort }) => {
    const query = { filter: filters[filter] ?? null, sort, ineligible };
    // A process that has just started keeps no card and not the catalogue.
    market.restart();
    const cold = await cost(who, query);
    expect(cold.buffers).toBeLessThanOrEqual(MOST_BUFFERS + CARDS);
    expect(cold.statements).toBeLessThanOrEqual(4);
    const first = await cost(who, query);
    expect(first.buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(first.statements).toBeLessThanOrEqual(2);
    const { next } = first;
    if (next) expect((await cost(who, query, next)).buffers).toBeLessThanOrEqual(MOST_BUFFERS + CARDS);
  });
});

test('who did the 2,000 newest goes on from an honest cursor until there is something left', async () => {
  let after: string | null = null;
  const query = { filter: { search: 'receipt' }, sort: 'NEWEST' as const };
  const pages: number[] = [];
  do {
    const { found, next }: Awaited<ReturnType<typeof cost>> = await cost('power', query, after);
    pages.push(found);
    after = next;
  } while (pages.at(-1) === 0 && after !== null);
  expect(pages.at(-1)).toBe(20);
});

test('why not is asked once for a page, and only of what the worker has been at', async () => {
  const query = { filter: null, sort: 'NEWEST' as const, ineligible: true };
  const cost = async (who: string) => {
    const scope = market.scope(viewers[who]);
    const { nodes } = await scope.get(Feed).open(query, { first: 20, after: null });
    const costs = explaining(scope);
    const reasons = await Promise.all(nodes.map((task) => eligibility(scope, task)));
    return {
      ...costs,
      done: reasons.filter((all) => all.some(({ code }) => code === 'ALREADY_RESERVED')).length,
    };
  };
  expect(await cost('newcomer')).toMatchObject({ statements: 0, done: 0 });
  const power = await cost('power');
  expect(power).toMatchObject({ statements: 1, done: 16 });
  expect(power.buffers).toBeLessThanOrEqual(MOST_BUFFERS);
});
