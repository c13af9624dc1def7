import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { post } from '../testing/ledger.model.js';
import { entriesPage } from './wallet-entry.loader.js';

const JOURNALS = 5_000;
const ACCOUNTS = ['available', 'clearing', 'hold'].map((kind) => `usr_ada:${kind}:USD`);

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const journals = Array.from({ length: JOURNALS }, (_, n) => ({
    key: `many-${n}`,
    legs: [
      { account: `usr_${n % 2 === 0 ? 'ada' : 'other'}:available:USD`, micros: 1n },
      { account: 'external:in-CARD:USD', micros: -1n },
    ],
  }));
  for (let from = 0; from < JOURNALS; from += 1_000) await post(owner, journals.slice(from, from + 1_000));
  await owner.query('analyze');
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Pages of the database that were looked at. */
async function buffers(accounts: readonly string[], before: string | null): Promise<number> {
  const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, format json) ${entriesPage}`,
    ['usr_ada', accounts, before, 21],
  );
  const { Plan } = rows[0]!['QUERY PLAN'][0];
  return Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!;
}

test.each([null, '9000', '5000', '100'])(
  'a page of a long history (before %s) reads little more than itself',
  async (before) => {
    expect(await buffers(ACCOUNTS, before)).toBeLessThan(150);
  },
);

test('an account where nothing happened is not looked for in everybody’s history', async () => {
  expect(await buffers(['usr_ada:clearing:USD'], null)).toBeLessThan(10);
  expect(await buffers(['usr_ada:clearing:USD'], '5000')).toBeLessThan(10);
});
