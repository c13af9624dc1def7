import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { post } from '../testing/ledger.model.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const EARNINGS = `query ($days: Int!, $currency: CurrencyCode!) { viewer { wallet(currency: $currency) {
  earnings(days: $days) { date earned { amount currency } pending { amount } } } } }`;
interface Day {
  date: string;
  earned: { amount: string; currency: string };
  pending: { amount: string };
}
const earnings = async (who: Actor, days: number, currency = 'USD'): Promise<Day[]> =>
  (await who.execute(EARNINGS, { days, currency })).viewer.wallet.earnings;
const amounts = (days: Day[]) => days.map(({ earned, pending }) => [earned.amount, pending.amount]);

// First, while the clock of this world still is the database’s own.
test('what many later entries lie on top of is still found', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const { id: taskId } = await employer.publishTask({ reward: { amount: '0.2', currency: 'USD' } });
  const { id } = await worker.work(String(taskId));
  await employer.approve(String(id));
  const bonus = { amount: { amount: '1', currency: 'USD' }, note: 'Thanks', idempotencyKey: randomUUID() };
  await employer.onSubmission('sendBonus', String(id), bonus);
  const later = Array.from({ length: 260 }, (_, n) => ({
    key: `later-${n}`,
    legs: [
      { account: `${worker.id}:available:USD`, micros: 10_000n },
      { account: 'external:in-CARD:USD', micros: -10_000n },
    ],
  }));
  await withClient(world.database.appUrl, (app) => post(app, later));
  expect(amounts(await earnings(worker, 2))).toEqual([
    ['0', '0'],
    ['1.2', '0'],
  ]);
});

test('a worker sees what each day brought, cleared or not, and what waits; refunds are no earnings', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const publish = () => employer.publishTask({ reward: { amount: '0.2', currency: 'USD' }, slots: 3 });
  expect(amounts(await earnings(worker, 2))).toEqual([
    ['0', '0'],
    ['0', '0'],
  ]);
  for (let n = 0; n < 2; n += 1) {
    const task = await publish();
    const { id } = await worker.work(String(task.id));
    expect(amounts(await earnings(worker, 1))).toEqual([['0', '0.2']]);
    await employer.approve(String(id));
    const bonus = { amount: { amount: '1', currency: 'USD' }, note: 'Thanks', idempotencyKey: randomUUID() };
    await employer.onSubmission('sendBonus', String(id), bonus);
    await employer.onTask('stopTask', String(task.id));
    await world.turnClock(dayMs);
  }
  expect(amounts(await earnings(worker, 4))).toEqual([
    ['0', '0'],
    ['1.2', '0'],
    ['1.2', '0'],
    ['0', '0'],
  ]);
  expect(amounts(await earnings(worker, 1))).toEqual([['0', '0']]);
  expect((await earnings(employer, 3)).every(({ earned }) => earned.amount === '0')).toBe(true);
  expect((await earnings(worker, 2, 'BDT'))[0]!.earned).toEqual({ amount: '0', currency: 'BDT' });
});

test('a day begins at midnight in Dhaka', async () => {
  const worker = await world.worker();
  const dhaka = (ms: number) =>
    new Date(world.clock.now().getTime() + ms + 6 * hourMs).toISOString().slice(0, 10);
  const days = await earnings(worker, 3);
  expect(days.map(({ date }) => date)).toEqual([dhaka(-2 * dayMs), dhaka(-dayMs), dhaka(0)]);
});

test.each([0, 93, -1])('asking for %i days is refused', async (days) => {
  const worker = await world.worker();
  const { errors } = await worker.ask(EARNINGS, { days, currency: 'USD' });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
