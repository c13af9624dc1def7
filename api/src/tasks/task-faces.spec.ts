import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { explaining } from '../testing/explaining.sql.js';
import { Market } from '../testing/market.js';
import { openWorld, type World } from '../testing/world.js';
import { Feed, type FeedQuery } from './feed.lists.js';

const newest: FeedQuery = { filter: null, sort: 'NEWEST' };
const byReward: FeedQuery = { filter: null, sort: 'REWARD' };
const lists = { newest, byReward };

describe('a card that a process keeps', () => {
  let market: Market;
  let employer: Viewer;
  let owner: pg.Client;
  beforeAll(async () => {
    market = await Market.open();
    owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    employer = await market.person('EMPLOYER');
    await market.fund(employer, 50_000_000n);
    for (let task = 0; task < 5; task += 1) await market.publish(employer);
  });
  afterAll(async () => {
    await owner.end();
    await market.discard();
  });

  const page = async (query: FeedQuery = newest) => {
    const { nodes } = await market.scope().get(Feed).open(query, { first: 20, after: null });
    return nodes;
  };

  test.each(Object.entries(lists))('is read once, whoever asks: %s', async (_name, query) => {
    const first = await page(query);
    expect(first).toHaveLength(5);
    const scope = market.scope(await market.person('WORKER'));
    const costs = explaining(scope);
    const { nodes } = await scope.get(Feed).open(query, { first: 20, after: null });
    expect(nodes.every((node, place) => node === first[place])).toBe(true);
    // The front has too few for a page, so the whole list is asked as well; no card and no category.
    expect(costs.statements).toBeLessThanOrEqual(2);
  });

  test.each([
    [
      'the task is edited',
      `update task set title = 'Another title' where id = $1`,
      { title: 'Another title' },
    ],
    [
      'its reward rises',
      `update task set reward = 99000 where id = $1`,
      { reward: { amount: 99_000n, currency: 'USD' } },
    ],
    ['a slot is taken', `update task_slots set open = open - 1 where task_id = $1`, { slotsOpen: 2 }],
    [
      'its employer has another name',
      `update user_account set display_name = 'Renamed' where id = (select employer_id from task where id = $1)`,
      { employer: { displayName: 'Renamed' } },
    ],
    [
      'it is written once more as it was',
      `update task set title = 'Another title' where id = $1`,
      { title: 'Another title' },
    ],
  ])('is another one as soon as %s', async (_what, sql, expected) => {
    const [before] = await page();
    await owner.query(sql, [before!.id]);
    for (const query of Object.values(lists)) {
      const after = (await page(query)).find(({ id }) => id === before!.id);
      expect(after).toMatchObject(expected);
      expect(after).not.toBe(before);
    }
  });

  test('is nothing that an open transaction saw and nobody will', async () => {
    const scope = market.scope();
    const [before] = await page();
    const undone = scope.atomically(async () => {
      await scope.sql.rows(`update task set title = 'Never to be' where id = $1`, [before!.id]);
      const { nodes } = await scope.get(Feed).open(newest, { first: 20, after: null });
      expect(nodes[0]!.title).toBe('Never to be');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await page())[0]).toBe(before);
  });
});

describe('the live feed', () => {
  const FEED = `query Cards($locale: String, $sort: TaskSort!) { tasks(sort: $sort) { nodes {
    id title slotsOpen category { name(locale: $locale) } ...Rest employer { displayName employerFacts { approvalRate } } slots } } }
    fragment Rest on Task { reward { amount currency } }`;
  let world: World;
  let employer: Actor;
  beforeAll(async () => {
    world = await openWorld({ settings: { HOLD_ANSWERS_MS: '0' } });
    employer = await world.employer({ funds: '50' });
  });
  afterAll(() => world.close());

  const read = async (who: Actor, locale: string | null = null, sort = 'NEWEST') =>
    (await who.execute(FEED, { locale, sort })).tasks.nodes;

  test('shows each reader what is, right after it came to be', async () => {
    const { id } = await employer.publishTask({ slots: 3, reward: { amount: '1', currency: 'USD' } });
    const readers = [await world.worker(), await world.worker(), employer];
    const shown = async () => {
      for (const sort of ['NEWEST', 'REWARD']) {
        const pages = await Promise.all(readers.map((reader) => read(reader, 'en', sort)));
        for (const nodes of pages) expect(nodes).toEqual(pages[0]);
      }
      return (await read(readers[0]!, 'en')).find((task: { id: string }) => task.id === id);
    };
    expect(await shown()).toMatchObject({ slots: 3, slotsOpen: 3, reward: { amount: '1' } });
    await (await world.worker()).reserve(id);
    expect(await shown()).toMatchObject({ slotsOpen: 2 });
    await employer.succeed('addSlots', { taskId: id, additionalSlots: 2, idempotencyKey: 'more' });
    expect(await shown()).toMatchObject({ slots: 5, slotsOpen: 4 });
    const reward = { amount: '1.5', currency: 'USD' };
    await employer.succeed('raiseReward', { taskId: id, reward, idempotencyKey: 'raise' });
    expect(await shown()).toMatchObject({ reward: { amount: '1.5' }, slotsOpen: 4 });
    await employer.onTask('pauseTask', id);
    expect(await shown()).toBeUndefined();
    await employer.onTask('resumeTask', id);
    expect(await shown()).toMatchObject({ id, slotsOpen: 4 });
  });

  test('is in the language of each who asks, whoever asked before', async () => {
    await employer.publishTask();
    const worker = await world.worker();
    const names = async (locale: string) => (await read(worker, locale))[0].category.name;
    const [en, bn] = [await names('en'), await names('bn')];
    expect(en).not.toBe(bn);
    for (let again = 0; again < 3; again += 1)
      expect([await names('en'), await names('bn')]).toEqual([en, bn]);
    const inBengali = { 'accept-language': 'bn' };
    const query = '{ tasks(first: 1) { nodes { category { name } } } }';
    for (let again = 0; again < 3; again += 1) {
      const answers = [await worker.post({ query }), await worker.post({ query }, inBengali)];
      expect(answers.map(({ body }) => body.data)).toMatchObject(
        [en, bn].map((name) => ({ tasks: { nodes: [{ category: { name } }] } })),
      );
    }
  });

  test('never shows an older state to who reads after a change, while others read and take slots', async () => {
    const { id } = await employer.publishTask({ slots: 40, reward: { amount: '0.1', currency: 'USD' } });
    const [reader, ...crowd] = await Promise.all(Array.from({ length: 9 }, () => world.worker()));
    const openNow = async () =>
      (await read(reader!)).find((task: { id: string }) => task.id === id).slotsOpen as number;
    let taken = 0;
    const busy = crowd.map(async (worker) => {
      for (let turn = 0; turn < 4; turn += 1) {
        const { id: submission } = turn === 0 ? await worker.reserve(id) : { id: null };
        if (submission) taken += 1;
        const atMost = 40 - taken;
        expect(await openNow()).toBeLessThanOrEqual(atMost);
      }
    });
    await Promise.all(busy);
    expect(await openNow()).toBe(32);
  });
});
