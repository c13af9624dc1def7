import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueOf } from '../kernel/index.js';
import { ProviderHints, useProviders } from '../payments/index.js';
import { ScriptedPayin } from '../testing/scripted-payin.js';
import { openWorld, type World } from '../testing/world.js';
import { depositJobs } from './deposit.timers.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
afterAll(() => world.close());

const scope = () => world.app.scopeFor(null);
/** The provider says that something happened, and another node does what follows. */
async function told(reference: string): Promise<void> {
  await scope()
    .get(ProviderHints)
    .add({ eventId: randomUUID(), direction: 'payin', reference }, 'sslcommerz');
  const job = depositJobs.find(({ name }) => name === 'deposits-hinted-at')!;
  for (const id of await dueOf(job, scope(), 10)) await job.fire(scope(), id);
}

test('money that is charged back while we are still told that it was paid is asked about again', async () => {
  const rail = new ScriptedPayin(world.clock);
  useProviders(world.app.shared, [rail]);
  const ada = await world.employer();
  const input = {
    ...{ method: 'CARD', amount: { amount: '500', currency: 'BDT' }, idempotencyKey: randomUUID() },
  };
  const { deposit } = await ada.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
  const id = String(deposit.id);
  const atCheckout = async () =>
    (await scope().get(Deposits).atCheckout(String(deposit.checkoutUrl).split('/').at(-1)!))!;
  await scope()
    .get(Payins)
    .begin(await atCheckout());
  rail.payer(id, 'pays');

  const query = rail.query.bind(rail);
  const asked = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  rail.completePayin = rail.query = async (wanted) => {
    const truth = await query(wanted);
    asked.resolve();
    await goOn.promise;
    return truth;
  };
  const completing = scope()
    .get(Payins)
    .complete(await atCheckout());
  await asked.promise;
  rail.chargeBack(id);
  await told(id);
  goOn.resolve();
  await completing;
  rail.query = query;
  expect((await ada.wallet('BDT')).available).toBe('500');
  await world.turnClock(1);
  const read = 'query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }';
  expect((await ada.execute(read, { id })).node).toEqual({ status: 'REVERSED' });
  expect((await ada.wallet('BDT')).available).toBe('0');
});
