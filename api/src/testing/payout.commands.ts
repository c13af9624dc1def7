import fc from 'fast-check';
import { dayMs, hourMs, minuteMs, secondMs, type Currency } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import type { PayerAct } from './scripted-payin.js';
import type { Fate } from './scripted-provider.js';

/** Who pays and comes back, pays and closes the page, does it by halves, leaves the rail's page, or never opens it. */
export type Payer = 'returns' | 'closes' | 'agrees' | 'declines' | 'leaves' | 'stays-away';

/** One thing that happens. Withdrawals and deposits are named by their place, modulo how many there are. */
export type PayoutCommand =
  | { kind: 'deposit'; worker: number | null; currency: Currency; micros: bigint; payer: Payer }
  | { kind: 'payer'; nth: number; act: PayerAct }
  | { kind: 'publish' | 'approve' }
  | { kind: 'jobs' | 'restart' }
  | { kind: 'work'; worker: number }
  | { kind: 'withdraw'; worker: number; currency: Currency; micros: bigint }
  | { kind: 'cancel'; nth: number }
  | { kind: 'deliver' | 'charge-back'; nth: number }
  | { kind: 'tell'; direction: Direction; nth: number; message: 'new' | 'again' | 'forged' }
  | { kind: 'moderate'; nth: number; act: 'release' | 'refuse' | 'settle' }
  | { kind: 'decide'; nth: number; state: 'succeeded' | 'failed' | 'returned' }
  | { kind: 'rail'; fate: Fate; answer: 'truth' | 'silence' | 'off-by-one' }
  | { kind: 'pass'; ms: number };

export const worker = fc.nat(1);
const nth = fc.nat(3);
const micros = fc.oneof(
  fc.constantFrom(50_000_000n, 100_000_000n, 120_010_000n),
  fc.bigInt(1n, 500_000_000n),
);
export const fates = fc.constantFrom<Fate>(
  'paid',
  'pending',
  'declined',
  'away',
  'lost',
  'paid-unsaid',
  'late',
  'dies-before',
  'dies-after',
);
export const currency = fc.constantFrom<Currency>('BDT', 'BDT', 'USD');
const payer = fc.constantFrom<Payer>(
  ...Array.from({ length: 7 }, () => 'returns' as const),
  ...(['closes', 'agrees', 'declines', 'leaves', 'stays-away'] as const),
);
export const answers = fc.constantFrom('truth', 'truth', 'silence', 'off-by-one');

const simple = (kind: 'publish' | 'approve' | 'jobs' | 'restart') => fc.constant<PayoutCommand>({ kind });

/** Anything, mostly withdrawals and what befalls them. */
export const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('deposit'),
      worker: fc.option(worker, { freq: 2 }),
      ...{ currency, micros, payer },
    }),
  },
  { weight: 1, arbitrary: simple('publish') },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('work'), worker }) },
  { weight: 2, arbitrary: simple('approve') },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('withdraw'), worker, currency, micros }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('cancel', 'deliver', 'charge-back'), nth }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('tell'),
      direction: fc.constantFrom('payout', 'payout', 'payin'),
      nth,
      message: fc.constantFrom('new', 'new', 'again', 'forged'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moderate'),
      nth,
      act: fc.constantFrom('release', 'refuse', 'settle', 'settle'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('payer'),
      nth,
      act: fc.constantFrom('agrees', 'pays', 'declines'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide'),
      nth,
      state: fc.constantFrom('succeeded', 'failed', 'returned'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('rail'), fate: fates, answer: answers }) },
  { weight: 6, arbitrary: simple('jobs') },
  { weight: 1, arbitrary: simple('restart') },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('pass'),
      ms: fc.constantFrom(
        secondMs,
        6 * secondMs,
        30 * secondMs,
        2 * minuteMs,
        16 * minuteMs,
        3 * hourMs,
        dayMs,
      ),
    }),
  },
) as fc.Arbitrary<PayoutCommand>;
