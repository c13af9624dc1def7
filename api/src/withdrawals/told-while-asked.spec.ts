import { expect, test } from 'vitest';
import { dueOf } from '../kernel/index.js';
import { ProviderHints } from '../payments/index.js';
import { key, PayoutStage } from '../testing/payout.stage.js';
import { withdrawalJobs } from './withdrawal.timers.js';

const stage = new PayoutStage();
const scope = () => stage.world.app.scopeFor(null);
const told = (eventId: string, reference: string) =>
  scope().get(ProviderHints).add({ eventId, direction: 'payout', reference }, 'aggregator');

/** What another node does meanwhile about what it was told. */
async function hear(): Promise<void> {
  const job = withdrawalJobs.find(({ name }) => name === 'withdrawals-hinted-at')!;
  for (const id of await dueOf(job, scope(), 10)) await job.fire(scope(), id);
}

test('money that comes back while we are still told that it was sent is asked about again', async () => {
  const { who, methodId } = await stage.ready();
  const { id } = await stage.request(who, methodId);
  const send = stage.rail.createPayout.bind(stage.rail);
  const sent = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  stage.rail.createPayout = async (wanted) => {
    const truth = await send(wanted);
    sent.resolve();
    await goOn.promise;
    return truth;
  };
  const sending = stage.sendNow();
  await sent.promise;
  stage.rail.decide(id, 'returned');
  await told('returned', id);
  await hear();
  goOn.resolve();
  await sending;
  await stage.world.turnClock(1);
  expect((await stage.read(who, id)).status).toBe('FAILED');
  expect(await stage.balances(who)).toEqual(['1000', '0']);
});

test('what came back while a moderator settled it as paid is asked about again', async () => {
  const { who, methodId } = await stage.ready();
  const { id } = await stage.request(who, methodId);
  Object.assign(stage.rail, { fate: 'paid-unsaid', answer: 'silence' });
  await stage.sendNow();
  const moderator = await stage.world.moderator();
  expect((await stage.read(who, id)).status).toBe('UNKNOWN');

  stage.rail.answer = 'truth';
  stage.rail.decide(id, 'returned');
  await told('returned', id);
  await hear();
  const note = 'The statement of the provider names it as paid.';
  await moderator.succeed('settleWithdrawal', {
    ...{ withdrawalId: id, outcome: 'PAID', note, providerReference: 'tx-1', idempotencyKey: key() },
  });
  expect((await stage.read(who, id)).status).toBe('PAID');
  await stage.world.turnClock(1);
  expect((await stage.read(who, id)).status).toBe('FAILED');
  expect(await stage.balances(who)).toEqual(['1000', '0']);
});

test('money that comes back while an older question is under way is asked about again', async () => {
  const { who, methodId } = await stage.ready();
  const { id } = await stage.request(who, methodId);
  await stage.sendNow();
  expect((await stage.read(who, id)).status).toBe('PAID');

  const query = stage.rail.query.bind(stage.rail);
  const asked = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  stage.rail.query = async (wanted) => {
    const truth = await query(wanted);
    asked.resolve();
    await goOn.promise;
    return truth;
  };
  await told('paid', id);
  const asking = stage.world.turnClock(1);
  await asked.promise;
  // The answer “paid” is on its way to us when the receiver's account gives the money back.
  stage.rail.decide(id, 'returned');
  await told('returned', id);
  await hear();
  goOn.resolve();
  await asking;
  stage.rail.query = query;
  await stage.world.turnClock(1);
  expect((await stage.read(who, id)).status).toBe('FAILED');
  expect(await stage.balances(who)).toEqual(['1000', '0']);
});
