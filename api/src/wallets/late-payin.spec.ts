import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { ProviderHints, Providers, useProviders, type PayState } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { ScriptedPayin } from '../testing/scripted-payin.js';
import { openWorld, type World } from '../testing/world.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

/** Deposits that are begun, agreed to or paid when their day is nearly or altogether over. */
let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
beforeEach(async () => {
  ada = await world.employer();
});
afterAll(() => world.close());

interface Begun {
  readonly id: string;
  readonly path: string;
}
async function create(method = 'BKASH'): Promise<Begun> {
  const input = { method, amount: { amount: '500', currency: 'BDT' }, idempotencyKey: randomUUID() };
  const { deposit } = await ada.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  return { id: String(deposit.id), path: new URL(String(deposit.checkoutUrl)).pathname };
}
/** The payer is led to the provider's own page. */
async function begin({ path }: Begun): Promise<string> {
  const scope = world.app.scopeFor(null);
  const deposit = await scope.get(Deposits).atCheckout(path.split('/').at(-1)!);
  return (await scope.get(Payins).begin(deposit!))!;
}
const agree = (address: string) =>
  world.app.scopeFor(null).get(Providers).hostedPage(address, { outcome: 'approve' });
const comeBack = async ({ path }: Begun) => (await world.anonymous().send(`${path}/return`)).status;
async function told({ id }: Begun): Promise<void> {
  const hint = { eventId: randomUUID(), direction: 'payin', reference: id } as const;
  await world.app.scopeFor(null).get(ProviderHints).add(hint, 'sslcommerz');
  for (let round = 0; round < 2; round += 1) await world.turnClock(1);
}
const stateOf = async ({ id }: Begun) => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Deposit { status reason } } }';
  const { status, reason } = (await ada.execute(query, { id })).node;
  return [status, reason, (await ada.wallet('BDT')).available];
};
const timesMoved = ({ id }: Begun) =>
  world.simulator.journal('money').filter((entry) => entry.kind === 'money' && entry.reference === id).length;

test('one begun in the last minutes of its day can be paid as long as the provider lets it be paid', async () => {
  const deposit = await create();
  await world.turnClock(23 * hourMs + 50 * minuteMs);
  const address = await begin(deposit);
  for (let hours = 0; hours < 2; hours += 1) await world.turnClock(hourMs);
  expect(await stateOf(deposit)).toEqual(['PENDING', null, '0']);
  await agree(address);
  expect(await comeBack(deposit)).toBe(200);
  expect(await stateOf(deposit)).toEqual(['CONFIRMED', null, '500']);
  expect(timesMoved(deposit)).toBe(1);
});

describe('one that is over', () => {
  let rail: ScriptedPayin;
  beforeEach(() => {
    rail = new ScriptedPayin(world.clock);
    useProviders(world.app.shared, [rail]);
  });

  /** Begun, and given up after the rail was asked. */
  async function over(): Promise<Begun> {
    const deposit = await create('CARD');
    await begin(deposit);
    await world.turnClock(25 * hourMs);
    expect(await stateOf(deposit)).toEqual(['EXPIRED', 'UNPAID', '0']);
    return deposit;
  }
  /** The rail keeps its checkout open for longer than it says. */
  const turns = ({ id }: Begun, state: PayState) => void (rail.opened.get(id)!.state = state);

  test('is not charged, though its payer agreed and came back', async () => {
    const deposit = await over();
    turns(deposit, 'pending');
    expect(await comeBack(deposit)).toBe(410);
    await told(deposit);
    await world.turnClock(hourMs);
    expect(await stateOf(deposit)).toEqual(['EXPIRED', 'UNPAID', '0']);
    expect(rail.stateOf(deposit.id)).toBe('pending');
  });

  test('and was charged is its owner’s money when they come back, once', async () => {
    const deposit = await over();
    turns(deposit, 'succeeded');
    for (let times = 0; times < 2; times += 1) {
      expect(await comeBack(deposit)).toBe(200);
      expect(await stateOf(deposit)).toEqual(['CONFIRMED', null, '500']);
    }
  });

  test('and was charged is its owner’s when the rail tells of it, and goes back when the rail takes it', async () => {
    const deposit = await over();
    turns(deposit, 'succeeded');
    for (let times = 0; times < 2; times += 1) await told(deposit);
    expect(await stateOf(deposit)).toEqual(['CONFIRMED', null, '500']);
    rail.chargeBack(deposit.id);
    await told(deposit);
    expect(await stateOf(deposit)).toEqual(['REVERSED', 'TAKEN_BACK', '0']);
  });

  test('because a card was declined is found when another paid, and left where the amount is another', async () => {
    const deposit = await create('CARD');
    await begin(deposit);
    rail.payer(deposit.id, 'declines');
    await told(deposit);
    expect(await stateOf(deposit)).toEqual(['FAILED', 'DECLINED', '0']);

    turns(deposit, 'succeeded');
    rail.answer = 'off-by-one';
    await told(deposit);
    expect(await stateOf(deposit)).toEqual(['FAILED', 'DECLINED', '0']);
    rail.answer = 'silence';
    await told(deposit);
    rail.answer = 'truth';
    await world.turnClock(hourMs);
    expect(await stateOf(deposit)).toEqual(['CONFIRMED', null, '500']);
  });
});
