import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTime,
  defineConnection,
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  LimitReachedError,
  MoneyInput,
  MoneyType,
  Node,
} from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import { DepositStatus } from './deposit.entity.js';
import { DepositReason } from './deposit.reason.js';
import type { DepositRow } from './deposit.loader.js';

registerEnumType(PaymentMethod, { name: 'PaymentMethod', description: 'Ways money enters or leaves.' });
registerEnumType(DepositStatus, {
  name: 'DepositStatus',
  description:
    'CREATED until somebody pays, PENDING while the provider works; CONFIRMED money is in the wallet, also where it came after the deposit had EXPIRED or FAILED.',
});

registerEnumType(DepositReason, {
  name: 'DepositReason',
  description:
    'CANCELLED_BY_PAYER, DECLINED, ACCOUNT_UNUSABLE, PROVIDER_LIMIT, INSUFFICIENT_FUNDS: the provider took nothing. GIVEN_BACK: it gave back what it had taken. UNPAID: nobody paid in time. TAKEN_BACK: the provider took back what was in the wallet. AMOUNT_DIFFERS, RISKY: the provider has the money and somebody looks at it before it is booked. NO_ANSWER: the provider is asked again. RECONCILED: put right after the provider’s own list.',
});

@ObjectType('Deposit', {
  implements: Node,
  description: 'Money that the viewer pays into their wallet.',
})
export class DepositType extends Node implements DepositRow {
  @Field(() => DepositStatus)
  status!: DepositStatus;

  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => String, {
    nullable: true,
    description: 'Where to pay; whoever has this address may. Null once there is nothing to pay any more.',
  })
  checkoutUrl!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, {
    description: 'Until then it can be paid: a day from its creation, and from when its payer begins.',
  })
  expiresAt!: Date;

  @Field(() => DepositReason, {
    nullable: true,
    description: 'Why it failed, ended or still waits; null where there is nothing to explain.',
  })
  reason!: DepositReason | null;
}

export const DepositConnection = defineConnection('Deposit', () => DepositType);

@InputType({ description: 'How, and how much.' })
export class CreateDepositInput {
  @Field(() => PaymentMethod)
  method!: PaymentMethod;

  @Field(() => MoneyInput, { description: '$1 to $100,000, or ৳50 to ৳10,000,000.' })
  amount!: MoneyInput;

  @Field(() => String, { description: 'A repeat with the same key answers the same deposit.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The deposit waits for its payer.' })
export class CreateDepositPayload {
  depositId!: string;
}
export const createDepositResult = defineResult(
  'CreateDepositResult',
  CreateDepositPayload,
  InvalidInputError,
  LimitReachedError,
  IdempotencyMismatchError,
);
