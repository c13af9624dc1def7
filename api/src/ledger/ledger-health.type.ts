import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../kernel/index.js';
import type { Defect } from './ledger.checks.js';

@ObjectType('LedgerDefect', {
  description: 'A promise of the books that does not hold.',
  simpleResolvers: true,
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
  description: 'What one currency’s books hold. Paid in less paid out = owed to users + in escrow + fees.',
  simpleResolvers: true,
})
export class LedgerTotalsType {
  @Field(() => MoneyType, { description: 'Everything in wallets: available, clearing and on hold.' })
  owedToUsers!: MoneyType;

  @Field(() => MoneyType, { description: 'Held for slots of tasks.' })
  inEscrow!: MoneyType;

  @Field(() => MoneyType, { description: 'Earned by the marketplace.' })
  fees!: MoneyType;

  @Field(() => MoneyType, { description: 'What came in through payment methods, less what went out.' })
  paidIn!: MoneyType;
}

@ObjectType('LedgerHealth', {
  description: 'Whether every promise of the books holds.',
  simpleResolvers: true,
})
export class LedgerHealthType {
  @Field(() => Date, { description: 'When the books were read.' })
  checkedAt!: Date;

  @Field(() => [LedgerDefectType], { description: 'At most 100; empty when the books are clean.' })
  defects!: LedgerDefectType[];

  @Field(() => [LedgerTotalsType], { description: 'One for each currency.' })
  totals!: LedgerTotalsType[];
}
