import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { ProviderHints } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

/** What its payer is told of a deposit that brought no money, or not yet. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.simulator.control.clear());
afterAll(() => world.close());

interface Begun {
  readonly id: string;
  readonly path: string;
}
async function begin(who: Actor, method = 'BKASH'): Promise<Begun> {
  const input = { method, amount: { amount: '500', currency: 'BDT' }, idempotencyKey: randomUUID() };
  const { deposit } = await who.succeed('createDeposit', input, 'deposit { id checkoutUrl reason }');
  expect(deposit.reason).toBeNull();
  return { id: String(deposit.id), path: new URL(String(deposit.checkoutUrl)).pathname };
}
const answer = ({ path }: Begun, outcome = 'approve') =>
  world.anonymous().send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `outcome=${outcome}`,
  });
const page = async ({ path }: Begun, language: string) => {
  const { status, text } = await world.anonymous().send(path, { headers: { 'accept-language': language } });
  return { status, text };
};
const told = async (who: Actor, { id }: Begun) => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Deposit { status reason checkoutUrl } } }';
  const { status, reason, checkoutUrl } = (await who.execute(query, { id })).node;
  const { available } = await who.wallet('BDT');
  return { status, reason, payable: checkoutUrl !== null, available };
};

describe('the reason of a deposit', () => {
  test('is none while it waits for its payer, and none once it arrived', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    expect(await told(ada, deposit)).toEqual({
      ...{ status: 'CREATED', reason: null },
      ...{ payable: true, available: '0' },
    });
    await answer(deposit);
    expect(await told(ada, deposit)).toEqual({
      ...{ status: 'CONFIRMED', reason: null },
      ...{ payable: false, available: '500' },
    });
  });

  test('that its payer cancelled is that', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    await answer(deposit, 'cancel');
    expect(await told(ada, deposit)).toEqual({
      ...{ status: 'FAILED', reason: 'CANCELLED_BY_PAYER' },
      ...{ payable: false, available: '0' },
    });
  });

  test.each([
    ['NAGAD', 'nagad.pay', 'no_account', 'ACCOUNT_UNUSABLE', 'Nothing can be paid from this account now.'],
    ['NAGAD', 'nagad.pay', 'limit', 'PROVIDER_LIMIT', 'The account has reached its limit.'],
    ['NAGAD', 'nagad.pay', 'funds', 'INSUFFICIENT_FUNDS', 'There was not enough money in the account.'],
    ['CARD', 'sslcommerz.pay', 'decline', 'DECLINED', 'The provider declined the payment.'],
  ] as const)('by %s that failed (%s: %s) is %s', async (method, on, kind, reason, sentence) => {
    const ada = await world.employer();
    const deposit = await begin(ada, method);
    world.simulator.control.fault({ kind, on, times: 1 });
    await answer(deposit);
    expect(await told(ada, deposit)).toEqual({ status: 'FAILED', reason, payable: false, available: '0' });
    const { status, text } = await page(deposit, 'en');
    expect([status, text.includes(sentence), text.includes('<h1 id="title">Not paid</h1>')]).toEqual([
      ...[200, true, true],
    ]);
  });

  test('that nobody paid in time is UNPAID', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    await world.turnClock(25 * hourMs);
    expect(await told(ada, deposit)).toEqual({
      ...{ status: 'EXPIRED', reason: 'UNPAID' },
      ...{ payable: false, available: '0' },
    });
  });

  test('that the provider took back is TAKEN_BACK', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    await answer(deposit);
    world.simulator.control.giveBack({ provider: 'bkash', direction: 'payin', reference: deposit.id });
    const hint = { eventId: randomUUID(), direction: 'payin', reference: deposit.id } as const;
    await world.app.scopeFor(null).get(ProviderHints).add(hint, 'bkash');
    await world.turnClock(1);
    await world.turnClock(1);
    expect(await told(ada, deposit)).toEqual({
      ...{ status: 'REVERSED', reason: 'TAKEN_BACK' },
      ...{ payable: false, available: '0' },
    });
  });

  test('whose amount differs says so, and asks nobody to pay again, not even after a day', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    world.simulator.control.fault({ kind: 'amount_off' });
    await answer(deposit);
    const waits = { status: 'PENDING', reason: 'AMOUNT_DIFFERS', payable: false, available: '0' };
    expect(await told(ada, deposit)).toEqual(waits);
    await world.turnClock(25 * hourMs);
    expect(await told(ada, deposit)).toEqual(waits);
    for (const [language, sentence] of [
      ['en', 'A moderator looks into it; you need not pay again.'],
      ['bn', 'একজন মডারেটর দেখছেন; আবার টাকা দিতে হবে না।'],
    ] as const) {
      const { status, text } = await page(deposit, language);
      expect([status, text.includes(sentence), text.includes('<form')]).toEqual([200, true, false]);
    }
  });

  test('that its issuer calls risky is RISKY while somebody looks, GIVEN_BACK once it went back', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, 'CARD');
    world.simulator.control.fault({ kind: 'risky', on: 'sslcommerz.pay', times: 1 });
    await answer(deposit);
    await world.turnClock(2 * minuteMs);
    expect(await told(ada, deposit)).toMatchObject({ status: 'PENDING', reason: 'RISKY', payable: false });
    world.simulator.control.giveBack({ provider: 'sslcommerz', direction: 'payin', reference: deposit.id });
    await world.turnClock(hourMs);
    expect(await told(ada, deposit)).toMatchObject({
      status: 'FAILED',
      reason: 'GIVEN_BACK',
      available: '0',
    });
  });

  test('is its payer’s to read', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada);
    await answer(deposit, 'cancel');
    const query = 'query ($id: ID!) { node(id: $id) { ... on Deposit { reason } } }';
    const stranger = await world.worker();
    expect((await stranger.execute(query, { id: deposit.id })).node).toBeNull();
  });
});
