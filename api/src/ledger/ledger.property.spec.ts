import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { LedgerModel, post, refusalOf, type WantedJournal } from '../testing/ledger.model.js';

const RUNS = 1_000;

let database: TestDatabase;
let app: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** Of each run its own, so that a run that fails can be made smaller without the others. */
const usersAccount = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('available', 'clearing'))
  .map(([n, kind]) => `usr_RUN${n}:${kind}`);
const anyAccount = fc.oneof(
  { weight: 6, arbitrary: usersAccount },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1 }).map((n) => `tsk_RUN${n}:escrow`) },
  { weight: 1, arbitrary: fc.constant('platform:fee') },
  { weight: 4, arbitrary: fc.constantFrom('external:in-CARD', 'external:in-BKASH') },
);
/** Mostly where there is money. */
const payingAccount = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('external:in-CARD', 'external:in-BKASH') },
  { weight: 2, arbitrary: usersAccount },
);
const currency = fc.constantFrom('USD', 'BDT');
const micros = fc.oneof(
  fc.bigInt({ min: 1n, max: 100n }),
  fc.bigInt({ min: 1n, max: 1_000_000_000_000n }),
  fc.constant(0n),
);

type Leg = { account: string; micros: bigint };

/** Balanced over two to five legs, in one currency: refused only for want of money. */
const sound: fc.Arbitrary<Leg[]> = fc
  .tuple(currency, fc.array(fc.tuple(anyAccount, micros), { minLength: 1, maxLength: 4 }), payingAccount)
  .map(([code, parts, from]) => {
    const total = parts.reduce((sum, [, part]) => sum + part, 0n);
    const to = parts.map(([account, part]) => ({ account: `${account}:${code}`, micros: part }));
    return [...to, { account: `${from}:${code}`, micros: -total }];
  });
/** Anything: mostly unbalanced, one-legged or of two currencies. */
const careless: fc.Arbitrary<Leg[]> = fc.array(
  fc
    .tuple(anyAccount, currency, micros, fc.boolean())
    .map(([account, code, part, out]) => ({ account: `${account}:${code}`, micros: out ? -part : part })),
  { minLength: 1, maxLength: 3 },
);
const journal = fc.record({
  key: fc.integer({ min: 0, max: 300 }).map(String),
  legs: fc.oneof({ weight: 19, arbitrary: sound }, { weight: 1, arbitrary: careless }),
});
const batches = fc.array(fc.array(journal, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

let run = 0;
/** The run's own names in place of RUN. */
function named(batch: readonly WantedJournal[], name: string): WantedJournal[] {
  return batch.map(({ key, legs }) => ({
    key: `${name}-${key}`,
    legs: legs.map(({ account, micros: part }) => ({ account: account.replace('RUN', name), micros: part })),
  }));
}

async function booksOf(name: string): Promise<Map<string, { balance: bigint; version: bigint }>> {
  const { rows } = await app.query<{ id: string; balance: string; version: string }>(
    'select id, balance, version from ledger_account where owner_id like $1 and version > 0',
    [`%\\_${name}_`],
  );
  return new Map(
    rows.map(({ id, ...row }) => [id, { balance: BigInt(row.balance), version: BigInt(row.version) }]),
  );
}

test(`${RUNS} random histories leave the books as plain arithmetic says`, { timeout: 120_000 }, async () => {
  const seen = { posted: 0, refused: new Map<string, number>() };
  await fc.assert(
    fc.asyncProperty(batches, async (history) => {
      run += 1;
      const name = `r${run}x`;
      const model = new LedgerModel();
      for (const wanted of history) {
        const batch = named(wanted, name);
        const reasons = model.post(batch);
        const refusal = await refusalOf(post(app, batch));
        if (reasons.size === 0) expect(refusal).toBeNull();
        else expect([...reasons]).toContain(refusal);
        if (refusal === null) seen.posted += 1;
        else seen.refused.set(refusal, (seen.refused.get(refusal) ?? 0) + 1);
      }
      const expected = [...model.balances]
        .filter(([account]) => account.includes(name))
        .map(([account, balance]) => [account, { balance, version: model.versions.get(account)! }] as const);
      expect(await booksOf(name)).toEqual(new Map(expected));
    }),
    { numRuns: RUNS },
  );
  // The histories were worth telling: much went through, and each refusal was met.
  expect(seen.posted).toBeGreaterThan(RUNS);
  for (const reason of ['journal_business_key', 'journal_balances', 'ledger_account_floor']) {
    expect(seen.refused.get(reason) ?? 0).toBeGreaterThan(RUNS / 50);
  }
  await expectCleanBooks();
});

async function expectCleanBooks(): Promise<void> {
  expect((await app.query('select * from invariant_defects()')).rows).toEqual([]);
  const gaps = await app.query(
    `select account_id from (
        select account_id, account_version, balance_after, amount,
          row_number() over w as place, coalesce(lag(balance_after) over w, 0) as before
        from posting window w as (partition by account_id order by account_version)
      ) p where account_version <> place or balance_after <> before + amount or balance_after < 0
        and left(account_id, 4) in ('usr_', 'tsk_')`,
  );
  expect(gaps.rows).toEqual([]);
}
