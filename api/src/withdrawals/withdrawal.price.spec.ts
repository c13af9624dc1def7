import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut } from '../kernel/index.js';
import { priceOf } from './withdrawal.price.js';

const free = { rate: '0', fixedMicros: 0n };
const cent = 10_000n;
const taka = (amount: number, micros = 0n) => BigInt(amount) * 1_000_000n + micros;

describe('the price of a withdrawal', () => {
  test('of whole cents without a fee is nothing', () => {
    const price = priceOf({
      amount: { micros: taka(100), currency: 'BDT' },
      payoutCurrency: 'BDT',
      rate: null,
      fee: free,
      unit: cent,
    });
    expect(price).toEqual({ fee: 0n, net: taka(100), payout: taka(100) });
  });

  test('takes the dust no rail can move as fee, so that nothing is lost', () => {
    const amount = { micros: taka(100, 123_456n), currency: 'BDT' } as const;
    const price = priceOf({ amount, payoutCurrency: 'BDT', rate: null, fee: free, unit: cent });
    expect(price).toEqual({ fee: 3_456n, net: taka(100, 120_000n), payout: taka(100, 120_000n) });
  });

  test('is a share and a fixed part', () => {
    const fee = { rate: '0.02', fixedMicros: taka(10) };
    const amount = { micros: taka(500), currency: 'BDT' } as const;
    const price = priceOf({ amount, payoutCurrency: 'BDT', rate: null, fee, unit: cent });
    expect(price).toEqual({ fee: taka(20), net: taka(480), payout: taka(480) });
  });

  test('across currencies converts the net at the quoted rate, down to a whole unit', () => {
    const fee = { rate: '0.01', fixedMicros: taka(12) };
    const amount = { micros: 10_000_001n, currency: 'USD' } as const;
    const price = priceOf({ amount, payoutCurrency: 'BDT', rate: 119_999_999n, fee, unit: cent });
    expect(price.fee).toBe(100_000n + 100_000n);
    expect(price.net).toBe(9_800_001n);
    expect(price.payout).toBe(1_176_000_000n);
  });

  test('of an amount below its fee leaves nothing to pay out', () => {
    const fee = { rate: '0', fixedMicros: taka(10) };
    const amount = { micros: taka(9), currency: 'BDT' } as const;
    expect(priceOf({ amount, payoutCurrency: 'BDT', rate: null, fee, unit: cent })).toMatchObject({
      net: 0n,
      payout: 0n,
    });
  });

  test('always adds up, and never gives more than the amount is worth', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 15n),
        fc.option(fc.bigInt(1n, 10n ** 9n), { nil: null }),
        fc.nat(100_000).map((millionths) => (millionths / 1_000_000).toFixed(6)),
        fc.bigInt(0n, 10n ** 8n),
        (micros, rate, feeRate, fixedMicros) => {
          const payoutCurrency = rate === null ? 'BDT' : 'USD';
          const fee = { rate: feeRate, fixedMicros };
          const amount = { micros, currency: 'BDT' } as const;
          const price = priceOf({ amount, payoutCurrency, rate, fee, unit: cent });
          expect(price.net + price.fee).toBe(micros);
          expect(price.fee >= 0n && price.net >= 0n).toBe(true);
          expect(price.payout % cent).toBe(0n);
          if (rate === null) expect(price.payout).toBe(price.net);
          else expect(price.payout * 1_000_000n <= price.net * rate).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

test('shares by largest remainder sum to the whole, and none is a whole unit off', () => {
  const weights = fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), weights, (whole, parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0n);
      fc.pre(total > 0n);
      const shares = shareOut(whole, parts);
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(whole);
      for (const [place, share] of shares.entries()) {
        const off = share * total - whole * parts[place]!;
        expect(off > -total && off < total).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});
