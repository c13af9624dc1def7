import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { post } from '../testing/ledger.model.js';
import { reportLedger } from './ledger.report.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
  await withClient(database.appUrl, (app) =>
    post(app, [
      {
        key: 'one',
        legs: [
          { account: 'usr_ada:available:USD', micros: 50n },
          { account: 'external:in-CARD:USD', micros: -50n },
        ],
      },
    ]),
  );
});
afterEach(() => database.drop());

/** Somebody with the owner's password, and time. */
const tamper = (statement: string) =>
  withClient(database.ownerUrl, (owner) =>
    owner.query(`alter table posting disable trigger user; ${statement}`),
  );

test('clean books are said to be clean, and how large they are', async () => {
  expect(await reportLedger(database.appUrl)).toEqual({
    clean: true,
    lines: ['ledger clean: 2 accounts, 1 journals'],
  });
});

test('an invented balance is found', async () => {
  await tamper(`update ledger_account set balance = 51 where id = 'usr_ada:available:USD'`);
  expect(await reportLedger(database.appUrl)).toEqual({
    clean: false,
    lines: [
      'sum-of-all-accounts-is-zero: USD: 1',
      'balance-is-sum-of-postings: usr_ada:available:USD: balance 51, postings 50',
    ],
  });
});

test('a changed posting is found', async () => {
  await tamper(`update posting set amount = 49 where account_id = 'usr_ada:available:USD'`);
  expect((await reportLedger(database.appUrl)).lines).toEqual([
    'balance-is-sum-of-postings: usr_ada:available:USD: balance 50, postings 49',
    'journal-balances: 1: USD -1',
  ]);
});

test('a posting that is gone is found', async () => {
  await tamper(`delete from posting where account_id = 'usr_ada:available:USD'`);
  const { clean, lines } = await reportLedger(database.appUrl);
  expect(clean).toBe(false);
  expect(lines.map((line) => line.split(':')[0])).toEqual(['balance-is-sum-of-postings', 'journal-balances']);
});
