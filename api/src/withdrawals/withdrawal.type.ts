import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Decimal, defineConnection, MoneyType, Node } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import type { WithdrawalFactsRow } from './withdrawal-facts.loader.js';
import type { WithdrawalQuoteRow } from './withdrawal-quote.loader.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';

registerEnumType(WithdrawalStatus, {
  name: 'WithdrawalStatus',
  description:
    'RISK_HOLD: a moderator looks first, 48 hours at most. UNKNOWN: the provider did not say what became of it; it is asked until it does, never sent again. FAILED, CANCELLED and REFUSED gave everything back.',
});

@ObjectType('PayoutMethod', {
  implements: Node,
  description: 'Where the viewer’s money goes: a bKash number, an e-mail address, a bank account.',
})
export class PayoutMethodType extends Node implements PayoutMethodRow {
  removed!: boolean;

  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => String, { description: 'Masked: enough for its owner to know it by.' })
  destination!: string;

  @Field(() => Boolean, { description: 'The provider knows the account, or money has arrived there.' })
  verified!: boolean;

  @Field(() => DateTime, { description: 'A new method rests before its first use.' })
  usableAt!: Date;
}

@ObjectType('WithdrawalQuote', {
  description:
    'What a withdrawal would cost and bring: net + fee = amount, all in the wallet’s currency; `payout` is what arrives.',
})
export class WithdrawalQuoteType implements WithdrawalQuoteRow {
  @Field(() => ID, { description: 'Prefixed by kind, otherwise opaque.' })
  id!: string;

  payoutMethodId!: string;

  @Field(() => MoneyType, { description: 'What leaves the wallet.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'Given back when the money arrives later than promised.' })
  fee!: MoneyType;

  @Field(() => MoneyType)
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'What arrives, in the currency of the rail.' })
  payout!: MoneyType;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Payout per unit of the wallet’s currency; null where they are the same.',
  })
  rate!: bigint | null;

  @Field(() => DateTime, { description: 'When the money has arrived at the latest, if it is requested now.' })
  arrivesBy!: Date;

  @Field(() => DateTime, { description: 'Until then the price holds.' })
  expiresAt!: Date;
}

@ObjectType('Withdrawal', {
  implements: Node,
  description: 'Money on its way out of a wallet. Its owner and moderators see it. Events withdrawal.*.',
})
export class WithdrawalType extends Node implements WithdrawalRow {
  userId!: string;
  payoutMethodId!: string;

  @Field(() => WithdrawalStatus)
  status!: WithdrawalStatus;

  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => MoneyType)
  fee!: MoneyType;

  @Field(() => MoneyType)
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'What arrives.' })
  payout!: MoneyType;

  @Field(() => Decimal, { nullable: true, description: 'The rate of the quote; null without an exchange.' })
  rate!: bigint | null;

  @Field(() => String, { nullable: true, description: 'The provider’s transaction id, to look it up there.' })
  providerReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is held, failed or was refused: a code, or a moderator’s words.',
  })
  reason!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { description: 'If it arrives later, the fee is given back.' })
  promisedBy!: Date;

  @Field(() => DateTime, { nullable: true, description: 'A held one is sent then at the latest.' })
  holdUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the provider was last asked to send it.' })
  sentAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  paidAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it came to its end; money that arrived and came back ends twice.',
  })
  settledAt!: Date | null;

  @Field(() => [String], { description: 'Mutations the viewer may call on it now.' })
  viewerActions!: string[];
}

@ObjectType('WithdrawalFacts', { description: 'What a moderator weighs.' })
export class WithdrawalFactsType implements WithdrawalFactsRow {
  @Field(() => DateTime, { description: 'Since when its owner has an account.' })
  ownerSince!: Date;

  @Field(() => Int, { description: 'How many withdrawals of its owner have arrived.' })
  paidBefore!: number;

  @Field(() => Int, { description: 'How many its owner asked for in the last 24 hours, this one included.' })
  requestedToday!: number;

  @Field(() => Int, { description: 'How many people have given the same account to be paid to.' })
  accountOwners!: number;
}

export const WithdrawalConnection = defineConnection('Withdrawal', () => WithdrawalType);
