import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { monthAt, monthNamed } from './month.rules.js';

const BALANCES = '{ available { amount } clearing { amount } onHold { amount } inEscrow { amount } }';
const STATEMENT = `query ($currency: CurrencyCode!, $month: String!, $first: Int, $after: Cursor) { viewer {
  statement(currency: $currency, month: $month) { currency month from until final entryCount spentOnWork { amount }
    opening ${BALANCES} closing ${BALANCES} totals { account kind count amount { amount currency } }
    entries(first: $first, after: $after) { nodes { id account kind amount { amount } balanceAfter { amount } }
      pageInfo { hasNextPage endCursor } } } } }`;

let world: World;
/** The month in which these stories begin, and the one after. */
let first: string;
let second: string;
beforeAll(async () => {
  world = await openWorld();
  const { until } = monthAt(world.clock.now());
  await world.turnClock(until.getTime() - world.clock.now().getTime() + 19 * dayMs);
  first = monthAt(world.clock.now()).name;
  second = monthAt(monthNamed(first)!.until).name;
});
afterAll(() => world.close());

async function statement(who: Actor, month: string, more: Record<string, unknown> = {}) {
  const data = await who.execute(STATEMENT, { currency: 'USD', month, first: 100, ...more });
  return data.viewer.statement;
}
/** Somebody looks in at half time: a session ends thirty days after its last use, and there are months of 31. */
async function waitUntil(who: Actor, then: number) {
  const left = then - world.clock.now().getTime();
  await world.turnClock(Math.floor(left / 2));
  await who.execute('{ __typename }');
  await world.turnClock(Math.ceil(left / 2));
}
const amounts = (balances: Record<string, { amount: string }>) =>
  Object.fromEntries(Object.entries(balances).map(([name, { amount }]) => [name, amount]));
const totals = (of: {
  totals: { account: string; kind: string; count: number; amount: { amount: string } }[];
}) => of.totals.map(({ account, kind, count, amount }) => [account, kind, count, amount.amount]);

const nothing = { available: '0', clearing: '0', onHold: '0', inEscrow: '0' };

describe('a statement', () => {
  test('of an employer and a worker tells two months to the micro-unit', async () => {
    const ada = await world.employer({ funds: '10' });
    const rina = await world.worker();
    const { id: taskId } = await ada.publishTask();
    const [one, two] = [await rina.work(taskId), await (await world.worker()).work(taskId)];
    await ada.approve(one.id);
    await ada.onSubmission('sendBonus', one.id, {
      amount: { amount: '0.25', currency: 'USD' },
      note: 'Well seen!',
      idempotencyKey: 'bonus-1',
    });
    const before = await statement(ada, first);
    expect(before).toMatchObject({ month: first, currency: 'USD', final: false, entryCount: 3 });
    // Silence approves the second one within the month; the third slot is given up in the next.
    await world.turnClock(4 * dayMs);
    await world.turnClock(9 * dayMs);
    await ada.deposit('1');
    expect((await ada.submission(two.id)).status).toBe('APPROVED');
    await ada.onTask('stopTask', taskId);

    const ended = await statement(ada, first);
    expect(ended.final).toBe(true);
    expect(amounts(ended.opening)).toEqual(nothing);
    expect(amounts(ended.closing)).toEqual({ ...nothing, available: '9.585', inEscrow: '0.055' });
    expect(ended.spentOnWork.amount).toBe('0.11');
    expect(totals(ended)).toEqual([
      ['AVAILABLE', 'BONUS', 1, '-0.25'],
      ['AVAILABLE', 'DEPOSIT', 1, '10'],
      ['AVAILABLE', 'ESCROW_HOLD', 1, '-0.165'],
    ]);
    const next = await statement(ada, second);
    expect(next.opening).toEqual(ended.closing);
    expect(amounts(next.closing)).toEqual(await ada.wallet());
    expect(totals(next)).toEqual([
      ['AVAILABLE', 'DEPOSIT', 1, '1'],
      ['AVAILABLE', 'ESCROW_REFUND', 1, '0.055'],
    ]);
    expect(next.spentOnWork.amount).toBe('0');

    const hers = await statement(rina, first);
    expect(totals(hers)).toEqual([
      ['AVAILABLE', 'BONUS', 1, '0.25'],
      ['AVAILABLE', 'CLEARED', 1, '0.05'],
      ['CLEARING', 'CLEARED', 1, '-0.05'],
      ['CLEARING', 'EARNING', 1, '0.05'],
    ]);
    expect(amounts(hers.closing)).toEqual({ ...nothing, available: '0.3' });
  });

  test('lists its entries oldest first, page by page, and no others', async () => {
    const ada = await world.employer();
    const month = monthAt(world.clock.now()).name;
    for (const amount of ['1', '2', '3', '4', '5']) await ada.deposit(amount);
    const seen: string[] = [];
    for (let after: string | null = null, pages = 1; ; pages += 1) {
      const { entries } = await statement(ada, month, { first: 2, after });
      seen.push(...entries.nodes.map(({ amount }: { amount: { amount: string } }) => amount.amount));
      if (!entries.pageInfo.hasNextPage) break;
      after = entries.pageInfo.endCursor;
      expect(pages).toBeLessThan(3);
    }
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
    expect((await statement(ada, '2026-01')).entries.nodes).toEqual([]);
  });

  test('ends at midnight in Dhaka', async () => {
    const { name, until } = monthAt(world.clock.now());
    const ada = await world.employer();
    await waitUntil(ada, until.getTime() - 10 * minuteMs);
    await ada.deposit('1');
    await world.turnClock(11 * minuteMs);
    await ada.deposit('2');
    expect((await statement(ada, name)).final).toBe(false);
    await world.turnClock(2 * hourMs);
    const [ended, next] = [await statement(ada, name), await statement(ada, monthAt(until).name)];
    expect(ended).toMatchObject({ final: true, entryCount: 1, until: until.toISOString() });
    expect(until.toISOString()).toMatch(/T18:00:00.000Z$/);
    expect([ended.closing.available.amount, next.opening.available.amount]).toEqual(['1', '1']);
    expect(next.closing.available.amount).toBe('3');
  });

  test('that is final stays so, whatever becomes of a task that was never shown', async () => {
    const { name, until } = monthAt(world.clock.now());
    const ada = await world.employer({ funds: '10' });
    const publishAt = new Date(until.getTime() + 5 * dayMs);
    const { id: taskId } = await ada.publishTask({ publishAt });
    await waitUntil(ada, until.getTime() + 2 * hourMs);
    const ended = await statement(ada, name);
    expect([ended.final, ended.closing.inEscrow.amount, ended.spentOnWork.amount]).toEqual([
      true,
      '0.165',
      '0',
    ]);

    await ada.onTask('cancelPublication', taskId);
    await ada.succeed('updateTask', { taskId, patch: { reward: { amount: '10', currency: 'BDT' } } });

    expect(await statement(ada, name)).toEqual(ended);
    expect((await statement(ada, monthAt(until).name)).opening).toEqual(ended.closing);
  });

  test('of a currency without any money is all zero', async () => {
    const ada = await world.employer({ funds: '5' });
    const month = monthAt(world.clock.now()).name;
    const empty = await statement(ada, month, { currency: 'BDT' });
    expect(empty).toMatchObject({ currency: 'BDT', totals: [], entryCount: 0 });
    expect([amounts(empty.opening), amounts(empty.closing)]).toEqual([nothing, nothing]);
  });

  test.each([
    '',
    '2026',
    '2026-13',
    '2026-00',
    '2026-1',
    '26-11',
    '1999-12',
    '2026-11-01',
    ' 2026-11',
    '٢٠٢٦-١١',
    "2026-11';--",
  ])('of %j is refused', async (month) => {
    const rina = await world.worker();
    const { errors } = await rina.ask(STATEMENT, { currency: 'USD', month });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of a month to come is refused, and Bengali digits name the same month', async () => {
    const rina = await world.worker();
    const { until } = monthAt(world.clock.now());
    const { errors } = await rina.ask(STATEMENT, { currency: 'USD', month: monthAt(until).name });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const bengali = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0x9e6 + Number(digit)));
    expect((await statement(rina, bengali(first))).month).toBe(first);
  });
});
