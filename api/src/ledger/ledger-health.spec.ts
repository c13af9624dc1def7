import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const HEALTH = `{ ledgerHealth { checkedAt defects { invariant subject detail } totals {
  owedToUsers { amount currency } inEscrow { amount } fees { amount } otherHoldings { amount } paidIn { amount } } } }`;

test('only moderators read the books', async () => {
  const worker = await world.worker();
  expect(await world.anonymous().ask(HEALTH)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await worker.ask(HEALTH)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('what came in is what is owed, held and earned, in every currency', async () => {
  const employer = await world.employer({ funds: '10' });
  const task = await employer.publishTask({ reward: { amount: '1', currency: 'USD' }, slots: 2 });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  await employer.approve(String(id));
  const moderator = await world.moderator();
  const { ledgerHealth } = await moderator.execute(HEALTH);
  const money = (amount: string) => ({ amount });
  expect(ledgerHealth).toMatchObject({
    checkedAt: expect.any(String),
    defects: [],
    totals: [
      { owedToUsers: { amount: '8.8', currency: 'USD' }, inEscrow: money('1.1'), fees: money('0.1') },
      { owedToUsers: { amount: '0', currency: 'BDT' }, inEscrow: money('0'), fees: money('0') },
    ],
  });
  for (const { owedToUsers, inEscrow, fees, otherHoldings, paidIn } of ledgerHealth.totals) {
    const held = [owedToUsers, inEscrow, fees, otherHoldings].map(({ amount }) => Number(amount));
    expect(held.reduce((sum, one) => sum + one, 0)).toBeCloseTo(Number(paidIn.amount), 6);
  }
});

test('a balance that nobody posted is told', async () => {
  const employer = await world.employer({ funds: '1' });
  const account = `${employer.id}:available:USD`;
  const shift = (micros: number) =>
    withClient(world.database.ownerUrl, (owner) =>
      owner.query(`update ledger_account set balance = balance + $2 where id = $1`, [account, micros]),
    );
  const moderator = await world.moderator();
  await shift(1);
  try {
    const { ledgerHealth } = await moderator.execute(HEALTH);
    expect(ledgerHealth.defects).toEqual([
      { invariant: 'sum-of-all-accounts-is-zero', subject: 'USD', detail: '1' },
      {
        invariant: 'balance-is-sum-of-postings',
        subject: account,
        detail: 'balance 1000001, postings 1000000',
      },
    ]);
  } finally {
    await shift(-1);
  }
});
