import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { dayMs, minuteMs } from '../kernel/index.js';
import { loggerTo } from '../app/log.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  // A defect is an error in the log.
  world = await openWorld({ log: loggerTo(() => undefined) });
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

const owned = (text: string, values: unknown[] = []) =>
  withClient(world.database.ownerUrl, (owner) => owner.query(text, values));

test('a balance that nobody posted is told from the next check until it is mended', async () => {
  const employer = await world.employer({ funds: '1' });
  const account = `${employer.id}:available:USD`;
  const shift = (micros: number) =>
    owned('update ledger_account set balance = balance + $2 where id = $1', [account, micros]);
  const moderator = await world.moderator();
  const read = async () => (await moderator.execute(HEALTH)).ledgerHealth;
  await shift(1);
  try {
    await world.turnClock(dayMs);
    expect((await read()).defects).toEqual([
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
  await moderator.succeed('liftPayoutFreeze', { note: 'The balance is mended: a script had added to it.' });
  expect((await read()).defects).toEqual([]);
});

test('the books are not read through for whoever looks: it may take longer than a page', async () => {
  const moderator = await world.moderator();
  await world.turnClock(minuteMs);
  const [{ definition }] = (
    await owned(`select pg_get_functiondef('invariant_defects'::regproc) as definition`)
  ).rows as [{ definition: string }];
  await owned(`create or replace function invariant_defects() returns table (invariant text, subject text, detail text)
    language plpgsql as $$ begin raise exception 'somebody reads the books'; end $$`);
  try {
    const { ledgerHealth } = await moderator.execute(
      '{ ledgerHealth { defects { invariant } frozen { reason } lastChecks { kind } } }',
    );
    expect(ledgerHealth).toEqual({
      ...{ defects: [], frozen: null },
      lastChecks: [{ kind: 'CHANGES' }, { kind: 'FULL' }],
    });
  } finally {
    await owned(definition);
  }
});
