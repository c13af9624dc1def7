import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { ProviderHints, Providers } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.simulator.control.clear());
afterAll(() => world.close());

/** bKash's own word for what is asked of it. */
const BKASH = { provider: 'bkash', direction: 'payin' } as const;

async function begin(who: Actor, amount = '500'): Promise<{ id: string; path: string }> {
  const input = { method: 'BKASH', amount: { amount, currency: 'BDT' }, idempotencyKey: randomUUID() };
  const { deposit } = await who.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  return { id: String(deposit.id), path: new URL(String(deposit.checkoutUrl)).pathname };
}
const answer = async (path: string, outcome = 'approve'): Promise<number> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await world.anonymous().send(path, { method: 'POST', headers, body: `outcome=${outcome}` })).status;
};
const statusOf = async (who: Actor, id: string): Promise<string> =>
  (await who.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', { id })).node.status;
const available = async (who: Actor) => (await who.wallet('BDT')).available;
const told = (reference: string) =>
  world.app
    .scopeFor(null)
    .get(ProviderHints)
    .add({ eventId: randomUUID(), direction: 'payin', reference }, 'bkash');

describe('a deposit by bKash', () => {
  test('is taken by bKash once and is in the wallet when the payer is back', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    expect(await answer(path)).toBe(303);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['CONFIRMED', '500']);
    const moved = world.simulator.journal('money').filter((entry) => JSON.stringify(entry).includes(id));
    expect(moved).toHaveLength(1);
  });

  test.each(['reset_after', 'unavailable_after'] as const)(
    'that bKash executed without saying so (%s) is found by asking',
    async (kind) => {
      const ada = await world.employer();
      const { id, path } = await begin(ada);
      world.simulator.control.fault({ kind, on: 'bkash.execute', times: 1 });
      await answer(path);
      await world.turnClock(2 * minuteMs);
      expect([await statusOf(ada, id), await available(ada)]).toEqual(['CONFIRMED', '500']);
    },
  );

  test('whose payer agreed and closed the page is finished by asking', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    const scope = world.app.scopeFor(null);
    const deposit = await scope.get(Deposits).atCheckout(path.split('/').at(-1)!);
    const address = await scope.get(Payins).begin(deposit!);
    await scope.get(Providers).hostedPage(address!, { outcome: 'approve' });
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['PENDING', '0']);
    await world.turnClock(2 * minuteMs);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['CONFIRMED', '500']);
  });

  test('that bKash cannot begin asks the payer to come back later, and nothing is lost', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    world.simulator.control.maintenance(minuteMs);
    await answer(path);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['CREATED', '0']);
    await world.turnClock(5 * minuteMs);
    expect(await answer(path)).toBe(303);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['CONFIRMED', '500']);
  });

  test('that bKash has in another amount is not booked', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    world.simulator.control.fault({ kind: 'amount_off' });
    await answer(path);
    await world.turnClock(hourMs);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['PENDING', '0']);
  });

  test('of less than bKash can move is charged rounded up, and comes and goes as what was asked for', async () => {
    const ada = await world.employer();
    const reserve = async () =>
      (await world.app
        .scopeFor(null)
        .sql.first<{ balance: string }>(
          `select balance from ledger_account where id = 'platform:reserve:BDT'`,
        )) ?? { balance: '0' };
    const before = BigInt((await reserve()).balance);
    const { id, path } = await begin(ada, '50.005');
    expect(await answer(path)).toBe(303);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['CONFIRMED', '50.005']);
    const moved = world.simulator.journal('money').filter((entry) => JSON.stringify(entry).includes(id));
    expect(moved).toMatchObject([{ amount: '50.01' }]);
    expect(BigInt((await reserve()).balance) - before).toBe(5_000n);

    world.simulator.control.giveBack({ ...BKASH, reference: id });
    await told(id);
    for (let round = 0; round < 2; round += 1) await world.turnClock(1);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['REVERSED', '0']);
    expect(BigInt((await reserve()).balance)).toBe(before);
  });

  test('that somebody began to pay and left expires only after bKash was asked', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    await answer(path, 'nothing-clear');
    await world.turnClock(25 * hourMs);
    expect(await statusOf(ada, id)).toBe('EXPIRED');
    expect(await answer(path)).toBe(410);
    expect(await available(ada)).toBe('0');
  });
});

describe('a deposit that bKash takes back', () => {
  const reverse = async (id: string) => {
    world.simulator.control.giveBack({ ...BKASH, reference: id });
    await told(id);
    await told(id);
    await world.turnClock(1);
    await world.turnClock(1);
  };

  test('leaves the wallet of who paid it in, once', async () => {
    const ada = await world.employer();
    const { id, path } = await begin(ada);
    await answer(path);
    await reverse(id);
    await reverse(id).catch(() => undefined);
    expect([await statusOf(ada, id), await available(ada)]).toEqual(['REVERSED', '0']);
  });

  test('ends tasks with open slots before the platform pays, and leaves workers what they earned', async () => {
    const ada = await world.employer();
    const worker = await world.worker();
    const { id, path } = await begin(ada, '1000');
    await answer(path);
    const reward = { amount: '100', currency: 'BDT' };
    const task = await ada.publishTask({ reward, slots: 9, estimatedMinutes: 5 });
    const submission = await worker.work(task.id);
    const underWay = await (await world.worker()).work(task.id);
    await ada.approve(submission.id);
    expect(await available(ada)).toBe('10');

    await reverse(id);

    expect(await available(ada)).toBe('0');
    expect(await ada.task(task.id)).toMatchObject({ status: 'CLOSING', progress: { open: 0, submitted: 1 } });
    const wallet = await worker.wallet('BDT');
    expect(Number(wallet.available) + Number(wallet.clearing)).toBe(100);
    await ada.approve(underWay.id);
    const loss = await world.app
      .scopeFor(null)
      .sql.first<{ balance: string }>(`select balance from ledger_account where id = 'platform:reserve:BDT'`);
    expect(loss?.balance).toBe('-220000000');
  });
});
