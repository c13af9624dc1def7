import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { bankOrder, waitingOrders } from '../testing/bank-story.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  moderator = await world.moderator();
});
afterAll(() => world.close());

test('no file goes to the bank while payouts are stopped', async () => {
  const order = await bankOrder(world);
  const { sql } = world.app.scopeFor(null);
  const take = () =>
    moderator.mutate(
      'exportBankBatch',
      { idempotencyKey: randomUUID() },
      'batch { transfers { withdrawalId } }',
    );
  const files = async () => (await moderator.execute('{ bankDesk { batches { id } } }')).bankDesk.batches;
  await sql.rows(`insert into payout_freeze (reason, since) values ('LEDGER_DEFECT', $1)`, [
    world.clock.now(),
  ]);
  expect(await take()).toMatchObject({ code: 'INVALID_TRANSITION', from: 'FROZEN' });
  expect([await waitingOrders(moderator), await files()]).toEqual([[order.id], []]);

  const mended = { note: 'The balance is mended: a script of ours had added to it.' };
  await moderator.succeed('liftPayoutFreeze', mended);
  expect((await take()).batch.transfers).toEqual([{ withdrawalId: order.id }]);
});
