import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayState, ProviderTransaction } from '../payments/index.js';
import {
  differenceOf,
  kindOf,
  theirRecords,
  type OurRecord,
  type ReconciliationKind,
} from './compare.rules.js';

const taka = (units: bigint) => ({ micros: units * 1_000_000n, currency: 'BDT' as const });
const ours = (money: OurRecord['money'], units = 100n, reference = 'ref'): OurRecord => ({
  ...{ direction: 'payout', reference, money, state: money.toUpperCase(), ownerId: 'usr_a' },
  amount: taka(units),
});
const line = (
  state: PayState,
  units = 100n,
  more: Partial<ProviderTransaction> = {},
): ProviderTransaction => ({
  ...{ direction: 'payout', reference: 'ref', state, externalId: 'T1', reason: null },
  amount: taka(units),
  at: new Date('2026-11-22T06:00:00Z'),
  ...more,
});
const one = (...lines: ProviderTransaction[]) => theirRecords(lines).get('payout ref') ?? null;

describe('what a list says against what was booked', () => {
  test.each<[OurRecord['money'] | null, PayState | null, ReconciliationKind | null]>([
    ['moved', 'succeeded', null],
    ['moved', null, 'OURS_ONLY'],
    ['moved', 'returned', 'STATE_DIFFERS'],
    ['moved', 'failed', 'STATE_DIFFERS'],
    ['moved', 'pending', null],
    ['returned', 'returned', null],
    ['returned', null, null],
    ['returned', 'succeeded', 'STATE_DIFFERS'],
    ['none', 'succeeded', 'THEIRS_ONLY'],
    ['none', 'returned', null],
    ['none', 'failed', null],
    [null, 'succeeded', 'THEIRS_ONLY'],
    [null, 'returned', null],
    ['open', 'succeeded', null],
    ['open', 'returned', null],
    ['open', null, null],
  ])('%s and %s is %s', (money, state, expected) => {
    const theirs = state === null ? null : one(line(state));
    expect(kindOf(money === null ? null : ours(money), theirs)).toBe(expected);
  });

  test('another amount differs, by what it is off', () => {
    for (const money of ['moved', 'open'] as const) {
      const found = differenceOf(ours(money), one(line('succeeded', 103n)));
      expect(found).toMatchObject({ kind: 'AMOUNT_DIFFERS', stake: taka(3n) });
    }
    const dollars = { micros: 100_000_000n, currency: 'USD' as const };
    const found = differenceOf(ours('moved'), one(line('succeeded', 0n, { amount: dollars })));
    expect(found).toMatchObject({ kind: 'AMOUNT_DIFFERS', stake: dollars });
  });

  test('a payment made twice shows as twice the amount', () => {
    const twice = one(line('succeeded'), line('succeeded', 100n, { externalId: 'T2' }));
    expect(differenceOf(ours('moved'), twice)).toMatchObject({ kind: 'AMOUNT_DIFFERS', stake: taka(100n) });
    expect(one(line('succeeded'), line('succeeded'))!.amount).toEqual(taka(100n));
  });

  test('of one transaction the last line counts', () => {
    expect(one(line('succeeded'), line('returned'))!.money).toBe('returned');
    expect(one(line('pending'), line('succeeded'))!.money).toBe('moved');
  });
});

/** One payment of a random day: what happened, and how the list is wrong about it. */
const payment = fc.record({
  truth: fc.constantFrom<OurRecord['money']>('moved', 'returned', 'none', 'open'),
  units: fc.bigInt(1n, 1_000n),
  lie: fc.constantFrom('none', 'none', 'missing', 'amount', 'state', 'twice', 'stranger'),
});
type Payment = typeof payment extends fc.Arbitrary<infer P> ? P : never;

/** The honest lines of a payment. */
function honest({ truth, units }: Payment, reference: string): ProviderTransaction[] {
  const at = { reference, externalId: `T-${reference}` };
  if (truth === 'none') return [line('failed', units, at)];
  if (truth === 'returned') return [line('succeeded', units, at), line('returned', units, at)];
  return [line('succeeded', units, at)];
}

/** The list as it is told, and the difference that must be found in it. */
function told(payment: Payment, reference: string): [ProviderTransaction[], string | null] {
  const { truth, lie, units } = payment;
  const lines = honest(payment, reference);
  const all = (change: Partial<ProviderTransaction>) => lines.map((each) => ({ ...each, ...change }));
  const found = (kind: ReconciliationKind) => `${reference} ${kind}`;
  switch (lie) {
    case 'missing':
      return [[], truth === 'moved' ? found('OURS_ONLY') : null];
    case 'amount':
      return [
        all({ amount: taka(units + 1n) }),
        truth === 'moved' || truth === 'open' ? found('AMOUNT_DIFFERS') : null,
      ];
    case 'state':
      if (truth === 'moved') return [all({ state: 'returned' }), found('STATE_DIFFERS')];
      if (truth === 'returned') return [all({ state: 'succeeded' }), found('STATE_DIFFERS')];
      return truth === 'none' ? [all({ state: 'succeeded' }), found('THEIRS_ONLY')] : [lines, null];
    case 'twice':
      if (truth !== 'moved') return [lines, null];
      return [[...lines, { ...lines[0]!, externalId: 'again' }], found('AMOUNT_DIFFERS')];
    case 'stranger':
      return [
        [...lines, line('succeeded', units, { reference: `stranger-${reference}`, externalId: 'S' })],
        `stranger-${reference} THEIRS_ONLY`,
      ];
    default:
      return [lines, null];
  }
}

test('in 1,000 random days every planted difference is found, and none besides', () => {
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 30 }), (payments) => {
      const records = payments.map(({ truth, units }, n) => ours(truth, units, `r${n}`));
      const stories = payments.map((each, n) => told(each, `r${n}`));
      const theirs = theirRecords(stories.flatMap(([lines]) => lines));
      const known = new Map(records.map((record) => [`payout ${record.reference}`, record]));
      const keys = new Set([...theirs.keys(), ...known.keys()]);
      const found = [...keys].flatMap(
        (key) => differenceOf(known.get(key) ?? null, theirs.get(key) ?? null) ?? [],
      );
      const expected = stories.flatMap(([, difference]) => difference ?? []);
      expect(found.map(({ reference, kind }) => `${reference} ${kind}`).sort()).toEqual(expected.sort());
    }),
    { numRuns: 1_000 },
  );
});
