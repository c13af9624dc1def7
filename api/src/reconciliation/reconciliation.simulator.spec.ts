import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, lastDhakaHour, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { payee, SENT_MS, statusOf, withdraw, type Payee } from '../testing/payout-story.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from './reconciliation.day.js';

/** Against the adapter and the provider's own list, as it will be read in earnest. */
let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld();
  moderator = await world.moderator();
});
beforeEach(async () => {
  world.simulator.control.clear();
  const { clock } = world;
  await world.turnClock(dayMs - (clock.now().getTime() - lastDhakaHour(clock.now(), 6).getTime()));
});
afterAll(() => world.close());

const today = () => dayOf(world.clock.now());
const run = () =>
  moderator.mutate('runReconciliation', { provider: 'bkash', day: today() }, 'differences found');
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly day: string;
}
async function found(): Promise<Item[]> {
  const query = `{ reconciliationItems(status: [OPEN], provider: "bkash", first: 100) { nodes { id kind reference day } } }`;
  const { nodes } = (await moderator.execute(query)).reconciliationItems;
  return nodes.filter(({ day }: Item) => day === today());
}
const named = (items: readonly Item[]) => items.map(({ kind, reference }) => `${kind} ${reference}`).sort();
const accept = (itemId: string) =>
  moderator.succeed('settleReconciliationItem', {
    ...{ itemId, resolution: 'ACCEPT_THEIRS', idempotencyKey: randomUUID() },
    note: 'The statement of bKash shows it plainly.',
  });
const plant = (
  kind: 'extra' | 'missing' | 'amount',
  direction: 'payin' | 'payout',
  reference: string,
  amount = '1',
): void =>
  world.simulator.control.plant({ kind, provider: 'bkash', direction, reference, amount, currency: 'BDT' });

async function begin(who: Actor, amount = '100'): Promise<{ id: string; path: string }> {
  const input = { method: 'BKASH', amount: { amount, currency: 'BDT' }, idempotencyKey: randomUUID() };
  const { deposit } = await who.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  return { id: String(deposit.id), path: new URL(String(deposit.checkoutUrl)).pathname };
}
async function pay(path: string, outcome = 'approve'): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await world.anonymous().send(path, { method: 'POST', headers, body: `outcome=${outcome}` });
}
async function deposited(who: Actor, amount = '100'): Promise<string> {
  const { id, path } = await begin(who, amount);
  await pay(path);
  return id;
}
const depositStatus = async (who: Actor, id: string): Promise<string> =>
  (await who.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', { id })).node.status;
const available = async (who: Actor) => (await who.wallet('BDT')).available;

describe('a deposit', () => {
  test('that both know is no difference, nor one that was cancelled or is open', async () => {
    const who = await world.employer();
    await deposited(who);
    const cancelled = await begin(who);
    await pay(cancelled.path, 'cancel');
    await begin(who);
    expect(await run()).toMatchObject({ differences: 0 });
  });

  test('that the provider does not have is taken back from its owner', async () => {
    const who = await world.employer();
    const id = await deposited(who, '100');
    plant('missing', 'payin', id);
    await run();
    const items = await found();
    expect(named(items)).toEqual([`OURS_ONLY ${id}`]);
    await accept(items[0]!.id);
    expect([await depositStatus(who, id), await available(who)]).toEqual(['REVERSED', '0']);
    await run();
    expect(await found()).toEqual([]);
  });

  test('that we had given up, and the provider has, is its owner’s', async () => {
    const who = await world.employer();
    const { id } = await begin(who, '100');
    await world.turnClock(25 * hourMs);
    expect(await depositStatus(who, id)).toBe('EXPIRED');
    plant('extra', 'payin', id, '100.00');
    await run();
    const items = await found();
    expect(named(items)).toEqual([`THEIRS_ONLY ${id}`]);
    await accept(items[0]!.id);
    expect([await depositStatus(who, id), await available(who)]).toEqual(['CONFIRMED', '100']);
    const query =
      '{ viewer { wallet(currency: BDT) { entries(first: 5) { nodes { kind amount { amount } } } } } }';
    const { nodes } = (await who.execute(query)).viewer.wallet.entries;
    expect(nodes).toEqual([{ kind: 'DEPOSIT', amount: { amount: '100' } }]);
    await run();
    expect(await found()).toEqual([]);
  });

  test('that waits because another amount came gives its owner what came', async () => {
    const who = await world.employer();
    const { id, path } = await begin(who, '100');
    world.simulator.control.fault({ kind: 'amount_off' });
    await pay(path);
    await world.turnClock(minuteMs);
    expect(await depositStatus(who, id)).toBe('PENDING');
    world.simulator.control.clear();
    plant('amount', 'payin', id, '60.00');
    await run();
    const items = await found();
    expect(named(items)).toEqual([`AMOUNT_DIFFERS ${id}`]);
    await accept(items[0]!.id);
    expect([await depositStatus(who, id), await available(who)]).toEqual(['CONFIRMED', '60']);
  });
});

/** What happens on a random day, and how the list of that day is wrong. */
const event = fc.record({
  what: fc.constantFrom('withdrawal', 'withdrawal', 'deposit', 'nothing'),
  lie: fc.constantFrom('none', 'none', 'missing', 'amount', 'extra'),
});
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** Does it, plants the lie, and answers the difference that must be found. */
async function happen({ what, lie }: Event, person: Payee): Promise<string[]> {
  const direction = what === 'deposit' ? 'payin' : 'payout';
  const extra = `extra-${randomUUID()}`;
  const reference =
    what === 'nothing'
      ? null
      : what === 'deposit'
        ? await deposited(person.who)
        : await withdraw(person, '60');
  await world.turnClock(SENT_MS);
  if (what === 'withdrawal') expect(await statusOf(person, reference!)).toBe('PAID');
  if (lie === 'extra') {
    plant('extra', direction, extra, '5.00');
    return [`THEIRS_ONLY ${extra}`];
  }
  if (reference === null || lie === 'none') return [];
  plant(lie, direction, reference, '61.00');
  return [`${lie === 'missing' ? 'OURS_ONLY' : 'AMOUNT_DIFFERS'} ${reference}`];
}

test('on random days every planted difference is found, and none besides', { timeout: 120_000 }, async () => {
  const person = await payee(world, '100000');
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 5 }), async (events) => {
      await world.turnClock(dayMs);
      const expected: string[] = [];
      for (const each of events) expected.push(...(await happen(each, person)));
      await run();
      expect(named(await found())).toEqual(expected.sort());
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
