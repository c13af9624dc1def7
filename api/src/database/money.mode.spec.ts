import { afterAll, beforeAll, expect, test } from 'vitest';
import { Migration0036MoneyMode } from '../../migrations/0036-money-mode.js';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { keepMoneyMode } from './index.js';
import { withClient } from './sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const asOwner = (statement: string, values: unknown[] = []) =>
  withClient(database.ownerUrl, (owner) => owner.query(statement, values));
const mode = async () => (await asOwner('select mode from money_mode')).rows;
const REAL = 'PAYMENT_PROVIDERS=live would pay out practice money';
const PRACTICE = 'PAYMENT_PROVIDERS=simulator would let anybody approve deposits';
const JOIN = `insert into user_account (id, email, password_hash, display_name, country, created_at)
  values ('usr_1', $1, 'x', 'Rina', 'BD', now())`;

test('books that nobody has joined go from practice to real money and back', async () => {
  for (const wanted of ['simulator', 'live', 'live', 'simulator'] as const) {
    await keepMoneyMode(database, wanted);
    expect(await mode()).toEqual([{ mode: wanted }]);
  }
});

test('not while another node serves them', async () => {
  await withClient(database.appUrl, async () => {
    await expect(keepMoneyMode(database, 'live')).rejects.toThrow(REAL);
    await keepMoneyMode(database, 'simulator');
  });
  expect(await mode()).toEqual([{ mode: 'simulator' }]);
});

test('and never once somebody has joined, neither way', async () => {
  await asOwner(JOIN, ['rina@example.com']);
  await expect(keepMoneyMode(database, 'live')).rejects.toThrow(REAL);
  expect(await mode()).toEqual([{ mode: 'simulator' }]);
  await asOwner(`update money_mode set mode = 'live'`);
  await expect(keepMoneyMode(database, 'simulator')).rejects.toThrow(PRACTICE);
  await keepMoneyMode(database, 'live');
  expect(await mode()).toEqual([{ mode: 'live' }]);
});

test('the app’s role cannot say it', async () => {
  const say = withClient(database.appUrl, (app) => app.query(`update money_mode set mode = 'live'`));
  await expect(say).rejects.toMatchObject({ code: '42501' });
});

test('of books older than the mark those with people of the demo are for practice', async () => {
  await asOwner('drop table money_mode');
  await asOwner(`update user_account set email = 'rina@demo.kajlet.test'`);
  const migration = Object.create(Migration0036MoneyMode.prototype) as Migration0036MoneyMode;
  const statements: string[] = [];
  Object.assign(migration, { addSql: (sql: string) => statements.push(sql) });
  migration.up();
  for (const statement of statements) await asOwner(statement);
  expect(await mode()).toEqual([{ mode: 'simulator' }]);
});
