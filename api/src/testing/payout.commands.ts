import fc from 'fast-check';
import { hourMs, minuteMs, secondMs } from '../kernel/index.js';
import type { Fate } from './scripted-provider.js';

/** One thing that happens. Withdrawals are named by their place, modulo how many there are. */
export type PayoutCommand =
  | { kind: 'deposit'; worker: number | null; micros: bigint }
  | { kind: 'publish' | 'approve' | 'jobs' | 'restart' }
  | { kind: 'work'; worker: number }
  | { kind: 'withdraw'; worker: number; micros: bigint }
  | { kind: 'cancel' | 'deliver' | 'hint'; nth: number }
  | { kind: 'decide'; nth: number; state: 'succeeded' | 'failed' | 'returned' }
  | { kind: 'rail'; fate: Fate; answer: 'truth' | 'silence' | 'off-by-one' }
  | { kind: 'pass'; ms: number };

const worker = fc.nat(1);
const nth = fc.nat(3);
const micros = fc.oneof(
  fc.constantFrom(50_000_000n, 100_000_000n, 120_010_000n),
  fc.bigInt(1n, 500_000_000n),
);
const fates = fc.constantFrom<Fate>(
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
const answers = fc.constantFrom('truth', 'truth', 'silence', 'off-by-one');

const simple = (kind: 'publish' | 'approve' | 'jobs' | 'restart') => fc.constant<PayoutCommand>({ kind });

/** Anything, mostly withdrawals and what befalls them. */
const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('deposit'), worker: fc.option(worker, { freq: 2 }), micros }),
  },
  { weight: 1, arbitrary: simple('publish') },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('work'), worker }) },
  { weight: 2, arbitrary: simple('approve') },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('withdraw'), worker, micros }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('cancel', 'deliver', 'hint', 'hint'), nth }) },
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
      ms: fc.constantFrom(secondMs, 6 * secondMs, 30 * secondMs, 2 * minuteMs, 16 * minuteMs, 3 * hourMs),
    }),
  },
) as fc.Arbitrary<PayoutCommand>;

/** One withdrawal through all that can befall it in a minute: walks of single steps rarely get so far. */
const ordeal: fc.Arbitrary<PayoutCommand[]> = fc
  .record({
    worker,
    fate: fates,
    answer: answers,
    then: fc.constantFrom<PayoutCommand['kind'] & ('deliver' | 'hint' | 'cancel')>(
      'deliver',
      'deliver',
      'hint',
      'cancel',
    ),
    nth,
    wait: fc.constantFrom(11 * secondMs, 30 * secondMs),
  })
  .map(({ worker: who, fate, answer, then, nth: place, wait }) => [
    { kind: 'deposit', worker: who, micros: 120_000_000n },
    { kind: 'rail', fate, answer },
    { kind: 'withdraw', worker: who, micros: 100_000_000n },
    { kind: 'pass', ms: 6 * secondMs },
    { kind: 'jobs' },
    { kind: 'pass', ms: wait },
    { kind: 'jobs' },
    { kind: then, nth: place },
    { kind: 'jobs' },
  ]);

export const payoutCommands: fc.Arbitrary<PayoutCommand[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: command.map((one) => [one]) }, { weight: 1, arbitrary: ordeal }), {
    minLength: 2,
    maxLength: 16,
  })
  .map((parts) => parts.flat());
