import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';

export const WithdrawalOutcome = { PAID: 'PAID', FAILED: 'FAILED' } as const;
export type WithdrawalOutcome = keyof typeof WithdrawalOutcome;
registerEnumType(WithdrawalOutcome, {
  name: 'WithdrawalOutcome',
  description: 'What the provider’s own statement says of a withdrawal.',
});

@InputType({ description: 'Where money should go.' })
export class AddPayoutMethodInput {
  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => String, { description: 'A number, an e-mail address or an account; Bengali digits are fine.' })
  destination!: string;

  @Field(() => String, { nullable: true, description: 'In whose name, where the rail wants to know.' })
  accountName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The viewer’s password; without it the answer is StepUpRequiredError.',
  })
  password?: string | null;

  @Field(() => String)
  idempotencyKey!: string;
}

@InputType({ description: 'Which payout method to forget.' })
export class RemovePayoutMethodInput {
  @Field(() => ID)
  payoutMethodId!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Where to, and how much.' })
export class QuoteWithdrawalInput {
  @Field(() => ID)
  payoutMethodId!: string;

  @Field(() => MoneyInput, { description: 'What leaves the wallet, fee included.' })
  amount!: MoneyInput;
}

@InputType({ description: 'Whose price holds.' })
export class RequestWithdrawalInput {
  @Field(() => ID)
  quoteId!: string;

  @Field(() => String, { description: 'A repeat with the same key answers the same withdrawal.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which withdrawal to take back.' })
export class CancelWithdrawalInput {
  @Field(() => ID)
  withdrawalId!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which withdrawal to send.' })
export class ReleaseWithdrawalInput extends CancelWithdrawalInput {}

@InputType({ description: 'Which withdrawal to give back, and why.' })
export class RefuseWithdrawalInput extends CancelWithdrawalInput {
  @Field(() => String, { description: 'Why, 20 to 1,000 characters; its owner reads it.' })
  note!: string;
}

@InputType({ description: 'What the provider’s statement says.' })
export class SettleWithdrawalInput extends RefuseWithdrawalInput {
  @Field(() => WithdrawalOutcome)
  outcome!: WithdrawalOutcome;

  @Field(() => String, { nullable: true, description: 'The provider’s transaction id, where money arrived.' })
  providerReference?: string | null;
}
