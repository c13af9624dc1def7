import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs, type MoneyType, type Scope, type Viewer } from '../kernel/index.js';
import { Market, StillClock } from '../testing/market.js';
import { entriesBetween, type WalletAccount, type WalletEntryRow } from '../wallets/index.js';
import { monthNamed } from './month.rules.js';
import { statementOf, type StatementRow } from './statement.loader.js';

const RUNS = 60;
const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const begin = monthNamed(MONTHS[0]!)!.from.getTime();
const ACCOUNTS = ['AVAILABLE', 'CLEARING', 'ON_HOLD'] as const;
const FIELDS = { AVAILABLE: 'available', CLEARING: 'clearing', ON_HOLD: 'onHold' } as const;

let market: Market;
beforeAll(async () => {
  market = await Market.open({}, new StillClock());
});
afterAll(() => market.close());

/** Days pass between movements; commands that waited for a lock are booked behind younger ones. */
const movement = fc.record({
  days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
  minutes: fc.integer({ min: 0, max: 24 * 60 }),
  late: fc.integer({ min: 0, max: 50 }),
  kind: fc.constantFrom(
    'deposit',
    'rest',
    'cleared',
    'withdrawal_hold',
    'withdrawal_returned',
    'bonus',
    'exchange',
  ),
  micros: fc.bigInt({ min: 1n, max: 5_000_000n }),
});
type Movement = typeof movement extends fc.Arbitrary<infer T> ? T : never;

/** From where to where; a person's own accounts by their last name. */
const ways: Readonly<Record<Movement['kind'], readonly [string, string]>> = {
  deposit: ['external:in-CARD', 'available'],
  rest: ['external:in-CARD', 'clearing'],
  cleared: ['clearing', 'available'],
  withdrawal_hold: ['available', 'hold'],
  withdrawal_returned: ['hold', 'available'],
  bonus: ['available', 'platform:promo'],
  exchange: ['external:in-BKASH', 'available'],
};
const accountOf = ({ userId }: Viewer, name: string): string =>
  `${name.includes(':') ? name : `${userId}:${name}`}:USD`;

let facts = 0;
/** Books it at an instant of its own; nothing where there is not enough. */
async function book(
  viewer: Viewer,
  { kind, micros }: Pick<Movement, 'kind' | 'micros'>,
  at: Date,
): Promise<void> {
  const legs = ways[kind].map((name) => accountOf(viewer, name));
  facts += 1;
  await market
    .scope()
    .sql.rows('select ledger_transfer_one($1, $2, $3, null, null, $4, $5, $6)', [
      kind,
      'test',
      `fact-${facts}`,
      legs,
      [(-micros).toString(), micros.toString()],
      at,
    ])
    .catch((error: { constraint?: string }) => expect(error.constraint).toBe('ledger_account_floor'));
}

async function play(viewer: Viewer, history: readonly Movement[]): Promise<void> {
  let at = begin;
  for (const step of history) {
    at += step.days * dayMs + (step.minutes * minuteMs) / 100;
    await book(viewer, step, new Date(Math.max(begin, at - step.late * minuteMs)));
  }
  // No withdrawal stands behind what is held, so it goes back.
  const held = await market
    .scope()
    .sql.first<{ balance: string }>('select balance from ledger_account where id = $1', [
      accountOf(viewer, 'hold'),
    ]);
  const micros = BigInt(held?.balance ?? 0);
  if (micros > 0n) await book(viewer, { kind: 'withdrawal_returned', micros }, new Date(at));
}

async function allEntries(scope: Scope, { currency, from, until }: StatementRow): Promise<WalletEntryRow[]> {
  const entries: WalletEntryRow[] = [];
  for (let after: string | null = null; ;) {
    const page = await entriesBetween(scope, { currency, from, until }, { first: 7, after });
    entries.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return entries;
    after = page.pageInfo.endCursor;
  }
}
const sum = (amounts: readonly MoneyType[]): bigint =>
  amounts.reduce((total, { amount }) => total + amount, 0n);

function expectAgreement(statement: StatementRow, entries: readonly WalletEntryRow[]): void {
  expect(statement.entryCount).toBe(entries.length);
  for (const account of ACCOUNTS) {
    const own = (row: { account: WalletAccount }) => row.account === account;
    const moved = sum(entries.filter(own).map(({ amount }) => amount));
    const field = FIELDS[account];
    expect(statement.opening[field].amount + moved).toBe(statement.closing[field].amount);
    expect(sum(statement.totals.filter(own).map(({ amount }) => amount))).toBe(moved);
  }
  for (const { account, kind, amount, count } of statement.totals) {
    const same = entries.filter((entry) => entry.account === account && entry.kind === kind);
    expect([sum(same.map((entry) => entry.amount)), same.length]).toEqual([amount.amount, count]);
  }
}

test(
  `${RUNS} random histories: opening and entries are closing, and months join`,
  { timeout: 240_000 },
  async () => {
    let entriesSeen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 5, maxLength: 40 }), async (history) => {
        const viewer = await market.person('WORKER');
        await play(viewer, history);
        const scope = market.scope(viewer);
        let before: StatementRow | null = null;
        const seen = new Set<string>();
        for (const name of MONTHS) {
          const statement = await statementOf(scope, 'USD', monthNamed(name)!);
          const entries = await allEntries(scope, statement);
          expectAgreement(statement, entries);
          if (before) expect(statement.opening).toEqual(before.closing);
          for (const { id } of entries) expect(seen.has(id)).toBe(false);
          entries.forEach(({ id }) => seen.add(id));
          before = statement;
        }
        const all = await scope.sql.first<{ n: number }>(
          `select count(*)::int as n from posting p join journal j on j.id = p.journal_id
          where split_part(p.account_id, ':', 1) = $1 and j.created_at < $2`,
          [viewer.userId, before!.until],
        );
        expect(seen.size).toBe(all!.n);
        entriesSeen += seen.size;
      }),
      { numRuns: RUNS },
    );
    expect(entriesSeen).toBeGreaterThan(RUNS * 6);
  },
);
