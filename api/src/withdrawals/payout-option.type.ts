import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Decimal, MoneyType } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { PayoutOption } from './payout-options.service.js';

@ObjectType('PayoutOption', {
  description:
    'A way for money to leave that is open to the viewer now; the amounts are in the wallet’s currency.',
})
export class PayoutOptionType implements PayoutOption {
  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => MoneyType, { description: 'The least that can be withdrawn at once.' })
  minimum!: MoneyType;

  @Field(() => MoneyType, { description: 'The most that can be withdrawn at once.' })
  maximum!: MoneyType;

  @Field(() => Decimal, { description: 'The part of the fee that is a share of the amount.' })
  feeRate!: bigint;

  @Field(() => MoneyType, { description: 'The part of the fee that is always the same.' })
  feeFixed!: MoneyType;

  @Field(() => Int, { description: 'The time a withdrawal is promised in; later, the fee is given back.' })
  promisedMinutes!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From request to arrival, the median of the last 24 hours; null where none arrived.',
  })
  usualMinutes!: number | null;

  @Field(() => Boolean, {
    description: 'Its provider does not answer just now: no quotes, and what was asked for waits.',
  })
  away!: boolean;
}
