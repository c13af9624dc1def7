import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../simulator/index.js';
import { payee, SENT_MS, statusOf, withdraw } from '../testing/payout-story.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Told = Extract<Entry, { kind: 'webhook' }>;

test(
  'a message that was overtaken by a later one changes nothing: the rail is asked, not believed',
  { timeout: 60_000 },
  async () => {
    const rina = await payee(world, '1000');
    world.simulator.control.fault({ kind: 'webhook_shuffled', on: 'bkash.b2cPayment', times: 1, ms: 8_000 });
    const id = await withdraw(rina);
    const told = () =>
      world.simulator
        .journal('webhook')
        .filter((entry): entry is Told => entry.kind === 'webhook' && entry.reference === id)
        .map(({ tells, answer }) => [tells, answer]);
    await world.turnClock(SENT_MS);
    expect(await statusOf(rina, id)).toBe('PAID');
    world.simulator.control.giveBack({ provider: 'bkash', direction: 'payout', reference: id });

    // “It came back” arrives first, “it was paid” seconds later.
    await expect.poll(told, { timeout: 20_000 }).toEqual([
      ['returned', '200'],
      ['succeeded', '200'],
    ]);
    for (let round = 0; round < 2; round += 1) await world.turnClock(SENT_MS);
    expect(await statusOf(rina, id)).toBe('FAILED');
    const { available, onHold } = await rina.who.wallet('BDT');
    expect([available, onHold]).toEqual(['1000', '0']);
    const journals = await world.app
      .scopeFor(null)
      .sql.rows(`select kind from journal where (ref_type, ref_id) = ('withdrawal', $1) order by id`, [id]);
    expect(journals).toEqual(
      ['withdrawal_hold', 'withdrawal_paid', 'withdrawal_bounced'].map((kind) => ({ kind })),
    );
  },
);
