import { Field, Int, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, MoneyType, type Currency } from '../kernel/index.js';
import { WalletAccount, WalletEntryKind } from '../wallets/index.js';
import type { BalancesRow, StatementRow, StatementTotalRow } from './statement.loader.js';

@ObjectType('StatementBalances', {
  description: 'The viewer’s money at one instant, by where it lies.',
})
export class StatementBalancesType implements BalancesRow {
  @Field(() => MoneyType, { description: 'To spend or withdraw.' })
  available!: MoneyType;

  @Field(() => MoneyType, { description: 'Pay of a newcomer that still rested.' })
  clearing!: MoneyType;

  @Field(() => MoneyType, { description: 'Waited for a withdrawal.' })
  onHold!: MoneyType;

  @Field(() => MoneyType, { description: 'Held for the slots of the viewer’s own tasks.' })
  inEscrow!: MoneyType;

  @Field(() => MoneyType, { description: 'Credit for fees, apart from money.' })
  promo!: MoneyType;
}

@ObjectType('StatementTotal', {
  description: 'All entries of one kind on one account in the month.',
})
export class StatementTotalType implements StatementTotalRow {
  @Field(() => WalletAccount)
  account!: WalletAccount;

  @Field(() => WalletEntryKind)
  kind!: WalletEntryKind;

  @Field(() => MoneyType, { description: 'Their sum, signed as seen from the account.' })
  amount!: MoneyType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('Statement', {
  description:
    'The viewer’s money in one currency over one month of Asia/Dhaka. Opening balance and totals of an account are its closing balance, to the micro-unit; the closing of a month is the opening of the next.',
})
export class StatementType implements StatementRow {
  @Field(() => CurrencyCode)
  currency!: Currency;

  @Field(() => String, { description: 'Such as "2026-11".' })
  month!: string;

  @Field(() => DateTime, { description: 'The first instant of the month.' })
  from!: Date;

  @Field(() => DateTime, { description: 'The first instant after it.' })
  until!: Date;

  @Field(() => Boolean, { description: 'The month is over, and nothing of it can change any more.' })
  final!: boolean;

  @Field(() => StatementBalancesType, { description: 'Before the first entry.' })
  opening!: StatementBalancesType;

  @Field(() => StatementBalancesType, { description: 'After the last entry, or now while the month lasts.' })
  closing!: StatementBalancesType;

  @Field(() => [StatementTotalType], { description: 'What moved, by account and kind.' })
  totals!: StatementTotalType[];

  @Field(() => MoneyType, {
    description:
      'Rewards and fees of the viewer’s tasks that left escrow for good, bonuses apart: what was held and not given back, less what stayed in escrow.',
  })
  spentOnWork!: MoneyType;

  @Field(() => Int, { description: 'Entries in the month.' })
  entryCount!: number;
}
