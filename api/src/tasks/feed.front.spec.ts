import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position, Viewer } from '../kernel/index.js';
import { fillMarket } from '../testing/crowded-market.js';
import { Market } from '../testing/market.js';
import { feedFront } from './feed.front.js';
import { Feed, type FeedQuery } from './feed.lists.js';
import { feedStatement, type FeedAsk } from './feed.statement.js';

let market: Market;
let workers: string[];

/** Some gave tasks back, some tasks may be done again, and some were hidden. */
const LIVES = `
  update task set repeatable = true where hashtext(id) % 5 = 0;
  update submission set repeatable = true where hashtext(task_id) % 5 = 0;
  update submission set status = 'RETURNED' where hashtext(id) % 7 = 0;
  insert into task_item (id, task_id, place, overlap) select 'itm_more_' || id, id, 2, 9 from task;
  insert into hidden_task (user_id, task_id)
    select w.worker_id, t.id from (select distinct worker_id from submission) w, task t
    where hashtext(w.worker_id || t.id) % 11 = 0 on conflict do nothing`;

/** Did nine of ten that are new for everybody, and nothing of what is for one country. */
const KEEN = `
  insert into submission (id, task_id, item_id, worker_id, employer_id, task_version, repeatable, status, currency, reward, fee, reserved_at)
  select replace(t.id, 'tsk', 'sub_keen'), t.id, replace(t.id, 'tsk', 'itm'), 'usr_keen', t.employer_id, 1, false, 'APPROVED', 'BDT', 2400000, 100, now()
    from (select task_id as id, employer_id, row_number() over (order by published_at desc) as place from feed_entry where audience = 'WORLD') t
    where place <= 300 and place % 10 > 0`;

beforeAll(async () => {
  market = await Market.open();
  const owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await fillMarket(owner, { tasks: 4_000, submissions: 8_000, workers: 81 });
  await owner.query(LIVES);
  await owner.query(KEEN);
  await owner.query('analyze');
  const { rows } = await owner.query<{ id: string }>(
    'select distinct worker_id as id from submission order by 1 desc limit 30',
  );
  workers = rows.map(({ id }) => id);
  await owner.end();
}, 120_000);
afterAll(() => market.discard());

const worker = (userId: string, country: string): Viewer => ({
  userId,
  sessionId: 'ses_1',
  roles: ['WORKER'],
  country,
  via: 'bearer',
});

/** Both ask for everything, the second in a way that the front of the feed does not serve. */
const plain: FeedQuery = { filter: null, sort: 'NEWEST' };
const spelled: FeedQuery = { filter: { maxMinutes: 1_000_000 }, sort: 'NEWEST' };

async function pages(viewer: Viewer | null, query: FeedQuery): Promise<string[]> {
  const found: string[] = [];
  let after: Position | null = null;
  for (let page = 0; page < 4; page += 1) {
    const walked = await market.scope(viewer).get(Feed).walk(query, 21, after);
    const shown = walked.found.slice(0, 20);
    found.push(...shown.map(({ id }) => id));
    const last = shown.at(-1);
    after = walked.found.length > 20 ? [last!.sort_key, last!.id] : walked.stoppedAt;
    if (after === null) break;
  }
  return found;
}

test('page after page, the front of the feed shows everybody just what the whole walk finds', async () => {
  expect(workers.length).toBeGreaterThanOrEqual(20);
  for (const [place, userId] of workers.entries()) {
    const viewer = worker(userId, ['BD', 'IN', 'KE'][place % 3]!);
    const [front, whole] = [await pages(viewer, plain), await pages(viewer, spelled)];
    const both = Math.min(front.length, whole.length);
    expect(both).toBeGreaterThan(20);
    expect(front.slice(0, both)).toEqual(whole.slice(0, both));
  }
  expect(await pages(null, plain)).toEqual(await pages(null, spelled));
});

test('who did most of the new tasks for everybody is shown the rest before what is older of their country', async () => {
  const keen = worker('usr_keen', 'BD');
  const [front, whole] = [await pages(keen, plain), await pages(keen, spelled)];
  const both = Math.min(front.length, whole.length);
  expect(both).toBeGreaterThan(40);
  expect(front.slice(0, both)).toEqual(whole.slice(0, both));
  const [first, again] = await Promise.all([pages(keen, plain), pages(keen, plain)]);
  expect(again).toEqual(first);
  expect(first).toEqual(front);
});

test('whoever asks at the same time is shown what each is shown alone, in any country and at any place', async () => {
  const looks = workers.flatMap((userId, place) => {
    const viewer = place % 5 === 4 ? null : worker(userId, ['BD', 'IN', 'KE'][place % 3]!);
    return [
      { viewer, from: 0 },
      { viewer, from: place % 4 },
    ];
  });
  const starts = (await market.scope().get(Feed).open(plain, { first: 20 })).edges.map(
    ({ cursor }) => cursor,
  );
  const look = async ({ viewer, from }: (typeof looks)[number]) => {
    const page = { first: 20 - from, after: from === 0 ? null : starts[5 * from]! };
    const { nodes } = await market.scope(viewer).get(Feed).open(plain, page);
    return nodes.map(({ id, title, reward, category }) => ({ id, title, reward, category: category.slug }));
  };
  const alone = [];
  for (const one of looks) alone.push(await look(one));
  expect(await Promise.all(looks.map(look))).toEqual(alone);
  expect(new Set(alone.map((page) => page.map(({ id }) => id).join())).size).toBeGreaterThan(20);
});

test('a cursor that somebody made up moves nobody else’s page', async () => {
  const { edges } = await market.scope().get(Feed).open(plain, { first: 1 });
  const { sql } = market.scope();
  const [first] = await sql.rows<{ at: string }>(
    'select published_at::text as at from feed_entry where task_id = $1',
    [edges[0]!.node.id],
  );
  const [day, time] = first!.at.split(' ') as [string, string];
  const ask = { me: '', country: '', rows: 5, now: new Date() };
  const honest = { ...ask, before_at: first!.at, before_id: edges[0]!.node.id };
  const forged = { ...ask, before_at: day, before_id: `${time} ${edges[0]!.node.id}` };
  const [alone] = await feedFront.read(sql, [honest]);
  const [, beside] = await feedFront.read(sql, [forged, honest]);
  const ids = (page: readonly { id: string }[]) => page.map(({ id }) => id);
  expect(ids(beside!)).toEqual(ids(alone!));
  expect(beside).toHaveLength(5);
});

const anything: FeedAsk = {
  me: '',
  country: '',
  rows: 21,
  categories: null,
  least_usd: '0',
  least_bdt: '0',
  most_minutes: 10_000,
  search: null,
  before_at: null,
  before_usd: null,
  before_bdt: null,
  before_id: '',
  before_usd_id: '',
  before_bdt_id: '',
  rate: '120000000',
  now: new Date(),
};

test.each(['zyqa', 'zyqb'])(
  '%s is found by a walk that has to end between two words of a task',
  async (search) => {
    const owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    await owner.query(
      `update task set title = 'Zyqa and zyqb' where id = (select task_id from feed_entry where audience = 'ALL' order by published_at limit 1)`,
    );
    await owner.end();
    const statement = feedStatement({
      sort: 'NEWEST',
      byCategory: false,
      bySearch: true,
      ineligible: false,
      budget: 1,
      candidates: 40,
    });
    const [page] = await statement.read(market.scope().sql, [{ ...anything, search }]);
    expect(page!.filter(({ id }) => id != null)).toHaveLength(1);
  },
);

test('a category that came with a migration while this node served is shown with its tasks', async () => {
  await pages(null, plain);
  const owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into category (id, slug, names, policy, place) values ('cat_late', 'late', '{"en": "Late"}', 'ALLOWED', 998)`,
  );
  await owner.query(
    `update task set category_id = 'cat_late' where id = (select task_id from feed_entry where audience = 'ALL' order by published_at desc, task_id desc limit 1)`,
  );
  await owner.end();
  const { nodes } = await market.scope().get(Feed).open(plain, { first: 20 });
  expect(nodes[0]!.category.slug).toBe('late');
});
