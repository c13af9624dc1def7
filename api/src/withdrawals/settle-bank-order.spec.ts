import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { bankOrder, takaOf, waitingOrders, type BankOrder } from '../testing/bank-story.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  moderator = await world.moderator();
});
afterAll(() => world.close());

/** As where the desk was written to and no word of it came back. */
const doubt = ({ id }: BankOrder) =>
  world.app
    .scopeFor(null)
    .sql.rows(`update withdrawal set status = 'UNKNOWN', next_step_at = $2 where id = $1`, [
      id,
      new Date(world.clock.now().getTime() + hourMs),
    ]);
const settle = ({ id }: BankOrder) =>
  moderator.mutate(
    'settleWithdrawal',
    {
      withdrawalId: id,
      outcome: 'FAILED',
      note: 'Nothing of it is on the statement of the bank.',
      idempotencyKey: randomUUID(),
    },
    'withdrawal { status }',
  );

test('what is settled as failed goes in no file of the bank: its owner has the money back already', async () => {
  const [lost, other] = [await bankOrder(world), await bankOrder(world)];
  await doubt(lost);

  expect(await settle(lost)).toMatchObject({ withdrawal: { status: 'FAILED' } });

  expect(await takaOf(lost.who)).toEqual(['2000', '0']);
  expect(await waitingOrders(moderator)).toEqual([other.id]);
  const { batch } = await moderator.mutate(
    'exportBankBatch',
    { idempotencyKey: randomUUID() },
    'batch { transfers { withdrawalId } }',
  );
  expect(batch.transfers).toEqual([{ withdrawalId: other.id }]);
});

test('one that nobody doubts cannot be settled, and stays where it waits', async () => {
  const order = await bankOrder(world);
  expect(await settle(order)).toMatchObject({ code: 'INVALID_TRANSITION' });
  expect(await waitingOrders(moderator)).toEqual([order.id]);
  expect(await takaOf(order.who)).toEqual(['990', '1010']);
});
