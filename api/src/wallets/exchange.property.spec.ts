import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { microsPerUnit, Refusal, type Currency, type Scope, type Viewer } from '../kernel/index.js';
import { Market, StillClock } from '../testing/market.js';
import { Exchanges } from './exchanges.service.js';

const RUNS = 100;

let market: Market;
beforeAll(async () => {
  // A rate that divides nothing evenly.
  market = await Market.open({ BDT_PER_USD: '119.370041' }, new StillClock());
});
afterAll(() => market.close());

const wish = fc.record({
  from: fc.constantFrom<Currency>('USD', 'BDT'),
  micros: fc.oneof(fc.bigInt({ min: 1n, max: 200n }), fc.bigInt({ min: 1n, max: 3_000_000_000n })),
});
const funds = fc.record({
  USD: fc.bigInt({ min: 1n, max: 5_000_000_000n }),
  BDT: fc.bigInt({ min: 1n, max: 500_000_000_000n }),
});

/** Whether it was exchanged; a refusal is an answer, anything else a failure. */
async function exchanged(scope: Scope, from: Currency, micros: bigint): Promise<boolean> {
  const to = from === 'USD' ? 'BDT' : 'USD';
  try {
    const id = await scope.atomically(() =>
      scope.get(Exchanges).quote({ amount: { micros, currency: from }, to }),
    );
    await scope.atomically(() => scope.get(Exchanges).exchange(id));
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

async function balance(account: string): Promise<bigint> {
  const row = await market
    .scope()
    .sql.first<{ balance: string }>('select balance from ledger_account where id = $1', [account]);
  return BigInt(row?.balance ?? 0);
}
const wallet = ({ userId }: Viewer, currency: Currency) => balance(`${userId}:available:${currency}`);
const sums = async () =>
  market.scope().sql.rows<{ sum: string }>('select sum(balance) from ledger_account group by currency');

test(
  `${RUNS} random histories of exchanges: each currency sums to zero, and nobody wins`,
  { timeout: 120_000 },
  async () => {
    const rate = 119_370_041n;
    let done = 0;
    await fc.assert(
      fc.asyncProperty(funds, fc.array(wish, { minLength: 1, maxLength: 8 }), async (begin, wishes) => {
        const viewer = await market.person('WORKER');
        await market.fund(viewer, begin.USD, 'USD');
        await market.fund(viewer, begin.BDT, 'BDT');
        const exchanges = {
          USD: await balance('platform:exchange:USD'),
          BDT: await balance('platform:exchange:BDT'),
        };
        for (const { from, micros } of wishes) {
          const before = { USD: await wallet(viewer, 'USD'), BDT: await wallet(viewer, 'BDT') };
          const went = await exchanged(market.scope(viewer), from, micros);
          const after = { USD: await wallet(viewer, 'USD'), BDT: await wallet(viewer, 'BDT') };
          if (!went) expect(after).toEqual(before);
          done += Number(went);
          // Worth in millionths of a millionth of a taka, at the rate of the table: never more than before.
          const worth = (of: typeof before) => of.USD * rate + of.BDT * microsPerUnit;
          expect(worth(after) <= worth(before)).toBe(true);
          expect(after.USD >= 0n && after.BDT >= 0n).toBe(true);
        }
        for (const currency of ['USD', 'BDT'] as const) {
          const moved = (await balance(`platform:exchange:${currency}`)) - exchanges[currency];
          expect((await wallet(viewer, currency)) + moved).toBe(begin[currency]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(done).toBeGreaterThan(RUNS);
    expect(await sums()).toEqual([{ sum: '0' }, { sum: '0' }]);
  },
);
