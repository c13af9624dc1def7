import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { Providers } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

/** Deposits over each rail but bKash, of which payins.spec.ts tells. */
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
async function begin(who: Actor, method: string, amount = '500', currency = 'BDT'): Promise<Begun> {
  const input = { method, amount: { amount, currency }, idempotencyKey: randomUUID() };
  const { deposit } = await who.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  return { id: String(deposit.id), path: new URL(String(deposit.checkoutUrl)).pathname };
}
const answer = async ({ path }: Begun, outcome = 'approve'): Promise<number> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await world.anonymous().send(path, { method: 'POST', headers, body: `outcome=${outcome}` })).status;
};
const statusOf = async (who: Actor, { id }: Begun): Promise<string> =>
  (await who.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', { id })).node.status;
const available = async (who: Actor, currency = 'BDT') => (await who.wallet(currency)).available;
const movedBy = (provider: string, { id }: Begun) =>
  world.simulator
    .journal('money')
    .filter((entry) => entry.kind === 'money' && entry.provider === provider && entry.reference === id);
async function changeRate(value: string): Promise<void> {
  const admin = await world.admin();
  const { operatorSettings } = await admin.execute('{ operatorSettings { key version } }');
  const { version } = operatorSettings.find(({ key }: { key: string }) => key === 'bdtPerUsd');
  await admin.succeed('changeOperatorSetting', {
    ...{ key: 'bdtPerUsd', value, expectedVersion: version, idempotencyKey: randomUUID() },
    note: 'The board decided so at its meeting of Monday.',
  });
}
const rails = [
  ['CARD', 'sslcommerz'],
  ['NAGAD', 'nagad'],
] as const;

describe.each(rails)('a deposit by %s', (method, provider) => {
  test('is taken by its own provider, once', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, method);
    expect(await answer(deposit)).toBe(303);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['CONFIRMED', '500']);
    expect(movedBy(provider, deposit)).toHaveLength(1);
  });

  test('that was paid without anybody hearing of it is found by asking', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, method);
    world.simulator.control.fault({ kind: 'reset_after', on: `${provider}.pay`, times: 1 });
    world.simulator.control.fault({ kind: 'webhook_never', on: `${provider}.pay`, times: 1 });
    expect(await answer(deposit)).toBe(503);
    expect(await available(ada)).toBe('0');
    await world.turnClock(2 * minuteMs);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['CONFIRMED', '500']);
  });

  test('of another amount than was asked for is not booked', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, method);
    world.simulator.control.fault({ kind: 'amount_off', on: `${provider}.pay`, times: 1 });
    await answer(deposit);
    await world.turnClock(2 * minuteMs);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['PENDING', '0']);
  });

  test('that is cancelled moves nothing', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, method);
    await answer(deposit, 'cancel');
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['FAILED', '0']);
    expect(movedBy(provider, deposit)).toEqual([]);
  });
});

describe('a deposit by card', () => {
  test('in dollars is asked for in taka at the rate of then', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, 'CARD', '10', 'USD');
    await answer(deposit);
    expect(await available(ada, 'USD')).toBe('10');
    expect(movedBy('sslcommerz', deposit)).toMatchObject([{ amount: '1200.00', currency: 'BDT' }]);
  });

  test('in dollars has the rate of the day on which it is begun, not of any day before', async () => {
    const ada = await world.employer();
    const [soon, late, heard] = [
      await begin(ada, 'CARD', '10', 'USD'),
      await begin(ada, 'CARD', '10', 'USD'),
      await begin(ada, 'CARD', '10', 'USD'),
    ];
    // It came to the provider, and the answer was lost on the way back.
    const rail = world.app.scopeFor(null).get(Providers).byId('sslcommerz')!;
    await rail.createPayin({
      ...{ reference: heard.id, method: 'CARD', returnUrl: `${world.url}${heard.path}/return` },
      amount: { micros: 1_200_000_000n, currency: 'BDT' },
    });
    await changeRate('130');
    await answer(soon);
    await world.turnClock(11 * minuteMs);
    await answer(late);
    await answer(heard);
    await changeRate('120');
    expect(await available(ada, 'USD')).toBe('30');
    expect(movedBy('sslcommerz', soon)).toMatchObject([{ amount: '1200.00', currency: 'BDT' }]);
    expect(movedBy('sslcommerz', late)).toMatchObject([{ amount: '1300.00', currency: 'BDT' }]);
    expect(movedBy('sslcommerz', heard)).toMatchObject([{ amount: '1200.00', currency: 'BDT' }]);
  });

  test('that its issuer calls risky waits, and a moderator lets it in by the provider’s list', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, 'CARD');
    world.simulator.control.fault({ kind: 'risky', on: 'sslcommerz.pay', times: 1 });
    const day = new Date(world.clock.now().getTime() + 6 * 60 * minuteMs).toISOString().slice(0, 10);
    await answer(deposit);
    await world.turnClock(2 * minuteMs);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['PENDING', '0']);

    const moderator = await world.moderator();
    await world.turnClock(10 * minuteMs);
    await moderator.mutate('runReconciliation', { provider: 'sslcommerz', day }, 'differences found');
    const query = `{ reconciliationItems(status: [OPEN], provider: "sslcommerz", first: 100) { nodes { id kind reference } } }`;
    const { nodes } = (await moderator.execute(query)).reconciliationItems;
    const item = nodes.find(({ reference }: { reference: string }) => reference === deposit.id);
    expect(item).toMatchObject({ kind: 'THEIRS_ONLY' });
    await moderator.succeed('settleReconciliationItem', {
      ...{ itemId: item.id, resolution: 'ACCEPT_THEIRS', idempotencyKey: randomUUID() },
      note: 'The customer was called and is who she says she is.',
    });
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['CONFIRMED', '500']);
  });

  test('that its issuer calls risky and that is given back has failed', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, 'CARD');
    world.simulator.control.fault({ kind: 'risky', on: 'sslcommerz.pay', times: 1 });
    await answer(deposit);
    await world.turnClock(2 * minuteMs);
    world.simulator.control.giveBack({ provider: 'sslcommerz', direction: 'payin', reference: deposit.id });
    await world.turnClock(hourMs);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['FAILED', '0']);
  });

  test('says nothing by its message alone: the validation call decides', async () => {
    const ada = await world.employer();
    const deposit = await begin(ada, 'CARD');
    const found = await world.app.scopeFor(null).get(Deposits).atCheckout(deposit.path.split('/').at(-1)!);
    await world.app.scopeFor(null).get(Payins).begin(found!);
    const body = new URLSearchParams({ tran_id: deposit.id, status: 'VALID', amount: '500.00' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const told = { method: 'POST', headers, body };
    expect((await world.anonymous().send('/providers/sslcommerz/webhook', told)).status).toBe(400);
    await world.turnClock(2 * minuteMs);
    expect([await statusOf(ada, deposit), await available(ada)]).toEqual(['PENDING', '0']);
  });
});
