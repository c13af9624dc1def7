import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import { useProviders } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';

const TRUST = `{ trust { at promisesKept workersPaid methods { method medianMinutes payouts }
  currencies { currency payouts paidOut { amount currency } owed { amount currency } held { amount currency } } } }`;

let world: World;
let rail: ScriptedProvider;
beforeEach(async () => {
  world = await openWorld({ settings: { PAYOUT_METHOD_REST_SECONDS: '0', STEP_UP_MINUTES: '1440' } });
  rail = new ScriptedProvider();
  useProviders(world.app.shared, [rail]);
  return () => world.close();
});

let numbers = 0;
/** Somebody with money in the currency and a number of their own to send it to. */
async function ready(funds: string, currency: string): Promise<{ who: Actor; methodId: string }> {
  const who = await world.employer({ funds, currency });
  numbers += 1;
  const destination = `017${String(numbers).padStart(8, '0')}`;
  const input = { method: 'BKASH', destination, password: who.person.password, idempotencyKey: randomUUID() };
  const { payoutMethod } = await who.succeed('addPayoutMethod', input, 'payoutMethod { id }');
  return { who, methodId: payoutMethod.id };
}

async function send(
  { who, methodId }: { who: Actor; methodId: string },
  amount: { amount: string; currency: string },
) {
  const { quote } = await who.succeed(
    'quoteWithdrawal',
    { payoutMethodId: methodId, amount },
    'quote { id }',
  );
  await who.succeed('requestWithdrawal', { quoteId: quote.id, idempotencyKey: randomUUID() });
}

async function withdraw(amount: string, currency = 'BDT', funds = '1000') {
  const somebody = await ready(funds, currency);
  await send(somebody, { amount, currency });
  return somebody;
}
const paid = async (...how: Parameters<typeof withdraw>) => {
  const somebody = await withdraw(...how);
  await world.turnClock(6_000);
  return somebody;
};
/** After a minute, so that nothing of before is still shown. */
async function trust() {
  await world.turnClock(minuteMs);
  return (await world.anonymous().execute(TRUST)).trust;
}
const of = (figures: { currencies: { currency: string }[] }, currency: string) =>
  figures.currencies.find((row) => row.currency === currency);
const taka = (amount: string) => ({ amount, currency: 'BDT' });
const dollars = (amount: string) => ({ amount, currency: 'USD' });

describe('the public figures', () => {
  test('of a new marketplace are all unknown', async () => {
    const nothing = { payouts: null, paidOut: null, owed: null, held: null };
    expect(await trust()).toMatchObject({
      promisesKept: null,
      workersPaid: null,
      methods: [],
      currencies: [
        { currency: 'BDT', ...nothing },
        { currency: 'USD', ...nothing },
      ],
    });
  });

  test('tell of nobody while fewer than five people stand behind them', async () => {
    for (const amount of ['100', '200', '300']) await paid(amount);
    // Five withdrawals, but four people.
    await send(await paid('250'), taka('150'));
    await world.turnClock(6_000);
    const before = await trust();
    expect(of(before, 'BDT')).toEqual({
      currency: 'BDT',
      payouts: null,
      paidOut: null,
      owed: null,
      held: null,
    });
    expect(before).toMatchObject({
      promisesKept: null,
      workersPaid: null,
      methods: [{ method: 'BKASH', medianMinutes: null, payouts: null }],
    });
    await paid('500');
    const after = await trust();
    expect(of(after, 'BDT')).toEqual({
      currency: 'BDT',
      payouts: 6,
      paidOut: taka('1500'),
      owed: taka('3500'),
      held: taka('3500'),
    });
    expect(after).toMatchObject({
      promisesKept: 1,
      workersPaid: 5,
      methods: [{ method: 'BKASH', payouts: 6 }],
    });
    expect(after.methods[0].medianMinutes).toBeGreaterThan(0.1);
    expect(after.methods[0].medianMinutes).toBeLessThan(1);
  });

  test('count a promise that is overdue or failed as broken, and forget the day but not the month', async () => {
    for (let n = 0; n < 5; n += 1) await paid('100');
    rail.fate = 'pending';
    await withdraw('100');
    await world.turnClock(6_000);
    expect((await trust()).promisesKept).toBe(1);
    await world.turnClock(20 * minuteMs);
    expect((await trust()).promisesKept).toBeCloseTo(5 / 6, 10);
    rail.fate = 'declined';
    await paid('100');
    expect((await trust()).promisesKept).toBeCloseTo(5 / 7, 10);
    await world.turnClock(dayMs);
    const later = await trust();
    expect(of(later, 'BDT')).toMatchObject({ payouts: null, paidOut: null, owed: taka('6500') });
    expect(later).toMatchObject({ workersPaid: 5, methods: [{ payouts: 5 }] });
    for (const reference of rail.moved.keys()) rail.decide(reference, 'succeeded');
    await world.turnClock(31 * minuteMs);
    expect((await trust()).workersPaid).toBe(6);
    await world.turnClock(31 * dayMs);
    expect(await trust()).toMatchObject({ workersPaid: null, methods: [], promisesKept: null });
  });

  test('count escrow as owed, and an exchange as sold and bought', async () => {
    for (let n = 0; n < 5; n += 1) {
      const who = await world.employer({ funds: '10' });
      await who.deposit('1000', 'BDT');
    }
    const ada = await world.employer({ funds: '100' });
    await ada.publishTask({ reward: dollars('0.5'), slots: 10 });
    await paid('10', 'USD', '30');
    const figures = await trust();
    expect(of(figures, 'USD')).toMatchObject({ owed: dollars('170'), held: dollars('170') });
    // 1200 taka went out, bought for the ten dollars.
    expect(of(figures, 'BDT')).toMatchObject({ owed: taka('5000'), held: taka('5000') });
  });

  test('show the fees that the marketplace earned as held beyond what is owed', async () => {
    for (let n = 0; n < 4; n += 1) await world.employer({ funds: '10' });
    const ada = await world.employer({ funds: '10' });
    const { id } = await ada.publishTask({ reward: dollars('1'), slots: 1 });
    await ada.approve((await (await world.worker()).work(id)).id);
    expect(of(await trust(), 'USD')).toMatchObject({ owed: dollars('49.9'), held: dollars('50') });
  });

  test('are the same for everybody for less than a minute', async () => {
    const first = await trust();
    for (let n = 0; n < 5; n += 1) await world.employer({ funds: '10' });
    const asked = await Promise.all(
      Array.from({ length: 20 }, async () => (await world.anonymous().execute(TRUST)).trust),
    );
    for (const figures of asked) expect(figures).toEqual(first);
    expect(of(await trust(), 'USD')).toMatchObject({ owed: dollars('50'), held: dollars('50') });
  });
});
