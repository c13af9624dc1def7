import fc from 'fast-check';
import { minuteMs, secondMs } from '../kernel/index.js';
import { answers, command, currency, fates, worker, type PayoutCommand } from './payout.commands.js';

/** The newest of its kind. */
const NEWEST = -1;
const well: PayoutCommand = { kind: 'rail', fate: 'paid', answer: 'truth' };
const sent: PayoutCommand = { kind: 'pass', ms: 6 * secondMs };
const step = fc.constantFrom<PayoutCommand>({ kind: 'jobs' }, { kind: 'jobs' }, { kind: 'restart' });
const told = { kind: 'tell', direction: 'payout', nth: NEWEST, message: 'new' } as const;

/** One withdrawal through all that can befall it in a minute: walks of single steps rarely get so far. */
const ordeal = fc
  .record({
    worker,
    currency,
    fate: fates,
    answer: answers,
    step,
    wait: fc.constantFrom(11 * secondMs, 30 * secondMs, 2 * minuteMs),
    then: fc.constantFrom<PayoutCommand>(
      { kind: 'deliver', nth: NEWEST },
      { kind: 'cancel', nth: NEWEST },
      { kind: 'moderate', nth: NEWEST, act: 'settle' },
      told,
    ),
  })
  .map(({ worker: who, currency: money, fate, answer, step: next, then, wait }): PayoutCommand[] => [
    well,
    { kind: 'deposit', worker: who, currency: money, micros: 120_000_000n, payer: 'returns' },
    { kind: 'rail', fate, answer },
    { kind: 'withdraw', worker: who, currency: money, micros: 100_000_000n },
    sent,
    next,
    { kind: 'pass', ms: wait },
    { kind: 'jobs' },
    then,
    { kind: 'jobs' },
  ]);

/** It arrives, in time or late, and comes back. */
const cameBack = fc
  .record({ worker, currency, wait: fc.constantFrom(6 * secondMs, 16 * minuteMs), step })
  .map(({ worker: who, currency: money, wait, step: next }): PayoutCommand[] => [
    well,
    { kind: 'deposit', worker: who, currency: money, micros: 120_000_000n, payer: 'returns' },
    { kind: 'withdraw', worker: who, currency: money, micros: 110_000_000n },
    { kind: 'pass', ms: wait },
    { kind: 'jobs' },
    { kind: 'decide', nth: NEWEST, state: 'returned' },
    told,
    next,
  ]);

/** One that a moderator looks at first. */
const held = fc
  .record({ worker, currency, act: fc.constantFrom('release', 'refuse'), step })
  .map(({ worker: who, currency: money, act, step: next }): PayoutCommand[] => [
    { kind: 'deposit', worker: who, currency: money, micros: 500_000_000n, payer: 'returns' },
    { kind: 'withdraw', worker: who, currency: money, micros: 450_000_000n },
    { kind: 'moderate', nth: NEWEST, act },
    next,
  ]);

/** An employer's money that is partly earned and partly in escrow when the payer's bank takes it back. */
const takenBack = fc
  .record({
    worker,
    step,
    payer: fc.constantFrom('returns', 'closes', 'agrees'),
    micros: fc.constantFrom(220_000_000n, 250_000_000n),
    back: fc.boolean(),
  })
  .map(({ worker: who, step: next, payer, micros, back }): PayoutCommand[] => [
    well,
    { kind: 'deposit', worker: null, currency: 'BDT', micros, payer },
    { kind: 'pass', ms: 2 * minuteMs },
    next,
    { kind: 'publish' },
    { kind: 'work', worker: who },
    { kind: 'approve' },
    ...(back ? ([{ kind: 'charge-back', nth: NEWEST }, next] as const) : []),
    { kind: 'withdraw', worker: who, currency: 'BDT', micros: 100_000_000n },
  ]);

const single = command.map((one) => [one]);

/** Walks of single steps, with stories among them. */
export const payoutCommands: fc.Arbitrary<PayoutCommand[]> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: single },
      { weight: 2, arbitrary: ordeal },
      { weight: 1, arbitrary: cameBack },
      { weight: 1, arbitrary: held },
      { weight: 1, arbitrary: takenBack },
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => parts.flat());
