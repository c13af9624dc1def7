import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, MoneyType, type Currency } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { TrustCurrencyRow, TrustMethodRow, TrustRow } from './trust.loader.js';

@ObjectType('TrustCurrency', {
  description: 'Public figures of one currency; null where fewer than five people stand behind them.',
})
export class TrustCurrencyType implements TrustCurrencyRow {
  @Field(() => CurrencyCode)
  currency!: Currency;

  @Field(() => MoneyType, { nullable: true, description: 'What arrived outside within the last 24 hours.' })
  paidOut!: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'In how many withdrawals.' })
  payouts!: number | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Everything that belongs to people now: available, clearing, on hold and in escrow.',
  })
  owed!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'The funds held against it: what came in from the outside less what went out, each exchange counted as sold in one currency and bought in the other. What exceeds the owed is the marketplace’s own.',
  })
  held!: MoneyType | null;
}

@ObjectType('TrustMethod', {
  description:
    'How fast one payment method paid out in the last 30 days; null where fewer than five people stand behind it.',
})
export class TrustMethodType implements TrustMethodRow {
  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => Float, {
    nullable: true,
    description: 'From the request to the booked arrival; half took less.',
  })
  medianMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'In how many withdrawals.' })
  payouts!: number | null;
}

@ObjectType('Trust', {
  description:
    'What the ledger proves to anybody about the marketplace’s money. A figure is null where fewer than five people stand behind it, so that it tells of nobody.',
})
export class TrustType implements TrustRow {
  @Field(() => DateTime, { description: 'When the figures were taken; at most a minute ago.' })
  at!: Date;

  @Field(() => [TrustCurrencyType], { description: 'One per currency.' })
  currencies!: TrustCurrencyType[];

  @Field(() => [TrustMethodType], { description: 'The methods that paid out in the last 30 days.' })
  methods!: TrustMethodType[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Share, 0 to 1, of the withdrawals of the last 30 days that arrived by the time that was promised; those that failed or are overdue count as broken.',
  })
  promisesKept!: number | null;

  @Field(() => Int, { nullable: true, description: 'People whose money arrived in the last 30 days.' })
  workersPaid!: number | null;
}
