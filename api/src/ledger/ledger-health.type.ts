import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  MoneyType,
} from '../kernel/index.js';
import { LedgerCheckKind, type LedgerCheck } from './ledger-watch.service.js';
import { LedgerDefectiveError } from './ledger.errors.js';
import type { Defect } from './ledger.checks.js';
import type { PayoutFreeze } from './payout-freeze.service.js';

registerEnumType(LedgerCheckKind, {
  name: 'LedgerCheckKind',
  description:
    'CHANGES: what was written since the last clean check, every minute. FULL: everything, every night.',
});

@ObjectType('LedgerDefect', {
  description: 'A promise of the books that does not hold.',
})
export class LedgerDefectType implements Defect {
  @Field(() => String, { description: 'Its name in docs/LEDGER.md, such as "journal-balances".' })
  invariant!: string;

  @Field(() => String, { description: 'Id of the account, journal, task, item, submission or stream.' })
  subject!: string;

  @Field(() => String, { description: 'What was found, in micro-units.' })
  detail!: string;
}

@ObjectType('LedgerTotals', {
  description:
    'What one currency’s books hold. Paid in less paid out = owed to users + in escrow + fees + other holdings.',
})
export class LedgerTotalsType {
  @Field(() => MoneyType, { description: 'Everything in wallets: available, clearing and on hold.' })
  owedToUsers!: MoneyType;

  @Field(() => MoneyType, { description: 'Held for slots of tasks.' })
  inEscrow!: MoneyType;

  @Field(() => MoneyType, { description: 'Earned by the marketplace.' })
  fees!: MoneyType;

  @Field(() => MoneyType, {
    description:
      'Between currencies, in reserve and in settled differences; below 0 where the other currency holds it.',
  })
  otherHoldings!: MoneyType;

  @Field(() => MoneyType, { description: 'What came in through payment methods, less what went out.' })
  paidIn!: MoneyType;
}

@ObjectType('LedgerCheck', {
  description: 'When the books were last looked through by the marketplace itself.',
})
export class LedgerCheckType implements LedgerCheck {
  @Field(() => LedgerCheckKind)
  kind!: LedgerCheckKind;

  @Field(() => Date)
  at!: Date;

  @Field(() => Int)
  tookMs!: number;

  @Field(() => Int, { description: 'How many were found; at most 100 are counted.' })
  defects!: number;
}

@ObjectType('PayoutFreeze', {
  description: 'Nothing is sent to any provider; what was sent is still asked about.',
})
export class PayoutFreezeType implements PayoutFreeze {
  @Field(() => String, { description: 'A code: LEDGER_DEFECT.' })
  reason!: string;

  @Field(() => Date)
  since!: Date;
}

@ObjectType('LedgerHealth', {
  description: 'Whether every promise of the books holds.',
})
export class LedgerHealthType {
  @Field(() => Date, { description: 'When the books were last read through, or what had changed in them.' })
  checkedAt!: Date;

  @Field(() => [LedgerDefectType], { description: 'At most 100; empty when the books are clean.' })
  defects!: LedgerDefectType[];

  @Field(() => [LedgerTotalsType], { description: 'One for each currency.' })
  totals!: LedgerTotalsType[];

  @Field(() => PayoutFreezeType, { nullable: true, description: 'Set while payouts are stopped.' })
  frozen!: PayoutFreezeType | null;

  @Field(() => [LedgerCheckType], { description: 'The newest of each kind.' })
  lastChecks!: LedgerCheckType[];
}

@InputType({ description: 'Why payouts may go on.' })
export class LiftPayoutFreezeInput {
  @Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' })
  note!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Payouts go on within half a minute.' })
export class LiftPayoutFreezePayload {
  @Field(() => String, { description: 'What they had been stopped for.' })
  reason!: string;
}
export const liftPayoutFreezeResult = defineResult(
  'LiftPayoutFreezeResult',
  LiftPayoutFreezePayload,
  InvalidInputError,
  InvalidTransitionError,
  LedgerDefectiveError,
  IdempotencyMismatchError,
);
