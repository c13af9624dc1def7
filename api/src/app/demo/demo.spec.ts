import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../testing/world.js';
import { demoPassword } from './demo.people.js';
import { seedDemo } from './demo.seed.js';
import { bengaliTasks } from './demo.tasks.bn.js';
import { englishTasks } from './demo.tasks.en.js';

let world: World;
let took: number;
const rows = <R>(query: string) => world.app.scopeFor(null).sql.rows<R>(query);

beforeAll(async () => {
  // Withdrawals of the demo are due some seconds later, on a slow machine before the stories are told.
  world = await openWorld({ ticking: false, demo: true });
  const start = performance.now();
  expect(await seedDemo(world.app.scopeFor(null))).toBe(true);
  took = performance.now() - start;
});
afterAll(() => world.close());

describe('the demo', () => {
  test('is told once, and quickly', async () => {
    expect(took).toBeLessThan(20_000);
    const count = () => rows('select count(*) from task');
    const before = await count();
    expect(await seedDemo(world.app.scopeFor(null))).toBe(false);
    expect(await count()).toEqual(before);
  });

  test('has a task of each kind that may be carried, in both languages', async () => {
    const carried = await rows<{ slug: string }>(
      `select slug from category where policy <> 'PROHIBITED' order by place`,
    );
    const slugs = carried.map(({ slug }) => slug);
    expect(englishTasks.map(({ category }) => category)).toEqual(slugs);
    expect(bengaliTasks.map(({ category }) => category)).toEqual(slugs);
    expect(bengaliTasks.every(({ title }) => /[\u0980-\u09ff]/.test(title))).toBe(true);
  });

  test('has a task and a submission in each state that can be reached', async () => {
    const states = async (table: string) =>
      (await rows<{ status: string }>(`select distinct status from ${table} order by status`)).map(
        ({ status }) => status,
      );
    expect(await states('task')).toEqual([
      'CLOSED',
      'CLOSING',
      'DRAFT',
      'IN_REVIEW',
      'LIVE',
      'PAUSED',
      'REJECTED',
      'SCHEDULED',
    ]);
    expect(await states('submission')).toEqual([
      ...['APPROVED', 'CANCELLED', 'DISPUTED', 'EXPIRED', 'REJECTED', 'REJECTED_FINAL'],
      ...['RESERVED', 'RETURNED', 'REVISION_REQUESTED', 'SUBMITTED'],
    ]);
    const decided = await rows<{ decided_by: string }>(
      `select distinct decided_by from submission where status = 'APPROVED' order by 1`,
    );
    expect(decided).toEqual([{ decided_by: 'EMPLOYER' }, { decided_by: 'TIMEOUT' }]);
  });

  test('has people who have just asked for money: one is to be paid, one took it back, one is looked at', async () => {
    const withdrawals = 'select status, reason, count(*)::int as n from withdrawal group by 1, 2 order by 1';
    expect(await rows(withdrawals)).toEqual([
      { status: 'CANCELLED', reason: null, n: 1 },
      { status: 'QUEUED', reason: null, n: 4 },
      { status: 'RISK_HOLD', reason: 'SHARED_ACCOUNT', n: 1 },
    ]);
    expect(await rows('select id from payout_method where usable_at > now()')).toEqual([]);
    expect(await rows('select id from session where ended_at is null')).toEqual([]);
  });

  test('nothing of it is due at once, and nothing lies in the future', async () => {
    await world.turnClock(60_000);
    const [row] = await rows<{ n: number }>(
      `select count(*)::int as n from submission where status = 'RESERVED'`,
    );
    expect(row).toEqual({ n: 2 });
    expect(await rows(`select cursor from event_log where at > now() + interval '1 minute'`)).toEqual([]);
  });

  test.each(['employer', 'rina', 'tanvir', 'mitu', 'joseph', 'moderator'])(
    '%s may sign in with the password of the README',
    async (name) => {
      const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { viewer { user { displayName } roles
      wallet { available { amount } } } } } }`;
      const { signIn } = await world
        .anonymous()
        .execute(query, { input: { email: `${name}@demo.kajlet.test`, password: demoPassword } });
      expect(signIn.viewer.user.displayName).toBeTruthy();
      expect(signIn.viewer.roles.includes('MODERATOR')).toBe(name === 'moderator');
    },
  );
});
