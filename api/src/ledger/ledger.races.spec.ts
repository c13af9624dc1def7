import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { LedgerModel, post, refusalOf, type WantedJournal } from '../testing/ledger.model.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  // Without the app's limits on waiting: a deadlock is found all the same, and a busy machine is none.
  const options = '-c lock_timeout=0 -c statement_timeout=0';
  pool = new pg.Pool({ connectionString: database.appUrl, max: 25, options });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function posting(batch: readonly WantedJournal[]): Promise<string | null> {
  const client = await pool.connect();
  try {
    return await refusalOf(post(client, batch));
  } finally {
    client.release();
  }
}

async function books(): Promise<Map<string, bigint>> {
  const { rows } = await pool.query<{ id: string; balance: string }>(
    'select id, balance from ledger_account',
  );
  return new Map(rows.map(({ id, balance }) => [id, BigInt(balance)]));
}
const defects = async () => (await pool.query('select * from invariant_defects()')).rows;
const transfer = (key: string, from: string, to: string, micros: bigint): WantedJournal => ({
  key,
  legs: [
    { account: to, micros },
    { account: from, micros: -micros },
  ],
});

test('100 transfers at once between few people neither deadlock nor lose a micro-unit', async () => {
  const model = new LedgerModel();
  const people = Array.from({ length: 6 }, (_, n) => `usr_hot${n}:available:USD`);
  const start = people.map((person, n) => transfer(`start-${n}`, 'external:in-CARD:USD', person, 1_000_000n));
  expect(await posting(start)).toBeNull();
  model.post(start);

  const moves = Array.from({ length: 100 }, (_, n): WantedJournal => {
    const [from, to] = [people[n % 6]!, people[(n * 5 + 1) % 6 === n % 6 ? (n + 1) % 6 : (n * 5 + 1) % 6]!];
    return {
      key: `move-${n}`,
      legs: [
        { account: from, micros: -BigInt(n + 7) },
        { account: to, micros: BigInt(n) },
        { account: 'platform:fee:USD:00', micros: 7n },
      ],
    };
  });
  const refusals = await Promise.all(moves.map((move) => posting([move])));
  expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
  // Nobody comes near nothing, so the order does not matter and one order tells them all.
  for (const move of moves) expect(model.post([move]).size).toBe(0);
  expect(await books()).toEqual(model.balances);
  expect(await defects()).toEqual([]);
});

test('batches that name the same new accounts in any order do not deadlock either', async () => {
  const accounts = Array.from({ length: 10 }, (_, n) => `usr_new${n}:available:BDT`);
  const batches = Array.from({ length: 40 }, (_, n) => {
    const order = n % 2 === 0 ? accounts : [...accounts].reverse();
    return order.map((account, place) => transfer(`new-${n}-${place}`, 'external:in-NAGAD:BDT', account, 3n));
  });
  const refusals = await Promise.all(batches.map(posting));
  expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
  const now = await books();
  expect(accounts.map((account) => now.get(account))).toEqual(accounts.map(() => 120n));
});

test('of 100 who take a tenth of one balance at once, ten get it', async () => {
  const purse = 'usr_purse:available:USD';
  expect(await posting([transfer('purse', 'external:in-CARD:USD', purse, 1_000n)])).toBeNull();
  const takers = Array.from({ length: 100 }, (_, n) =>
    posting([transfer(`take-${n}`, purse, `usr_taker${n}:available:USD`, 100n)]),
  );
  const refusals = await Promise.all(takers);
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(10);
  expect(refusals.filter((refusal) => refusal === 'ledger_account_floor')).toHaveLength(90);
  expect((await books()).get(purse)).toBe(0n);
});

test('of 100 who tell the same fact at once, one moves money', async () => {
  const fact = transfer('fact', 'external:in-CARD:USD', 'usr_once:available:USD', 5n);
  const refusals = await Promise.all(Array.from({ length: 100 }, () => posting([fact])));
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
  expect(refusals.filter((refusal) => refusal === 'journal_business_key')).toHaveLength(99);
  expect((await books()).get('usr_once:available:USD')).toBe(5n);
  expect(await defects()).toEqual([]);
});
