import { Field, ID, ObjectType, type ClassType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InsufficientFundsError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  NotFoundError,
} from '../kernel/index.js';
import { StepUpRequiredError } from '../identity/index.js';
import { QuoteExpiredError } from '../wallets/index.js';
import { MethodRestingError } from './withdrawal.errors.js';

/** Kept as an id; the withdrawal is read afresh. */
export abstract class WithdrawalPayload {
  withdrawalId!: string;
}

@ObjectType({ description: 'The method is there, and rests before its first use.' })
export class AddPayoutMethodPayload {
  payoutMethodId!: string;
}
@ObjectType({ description: 'The method is gone.' })
export class RemovePayoutMethodPayload {
  @Field(() => ID)
  removedId!: string;
}
@ObjectType({ description: 'The price holds until the quote expires; no money is reserved by it.' })
export class QuoteWithdrawalPayload {
  quoteId!: string;
}
@ObjectType({ description: 'The money is out of reach and on its way.' })
export class RequestWithdrawalPayload extends WithdrawalPayload {}
@ObjectType({ description: 'Everything is available again.' })
export class CancelWithdrawalPayload extends WithdrawalPayload {}
@ObjectType({ description: 'It is sent now.' })
export class ReleaseWithdrawalPayload extends WithdrawalPayload {}
@ObjectType({ description: 'Its owner has everything back, and the reason.' })
export class RefuseWithdrawalPayload extends WithdrawalPayload {}
@ObjectType({ description: 'Booked as the provider’s statement says.' })
export class SettleWithdrawalPayload extends WithdrawalPayload {}

export const withdrawalPayloads: readonly ClassType<WithdrawalPayload>[] = [
  RequestWithdrawalPayload,
  CancelWithdrawalPayload,
  ReleaseWithdrawalPayload,
  RefuseWithdrawalPayload,
  SettleWithdrawalPayload,
];

export const addPayoutMethodResult = defineResult(
  'AddPayoutMethodResult',
  AddPayoutMethodPayload,
  InvalidInputError,
  StepUpRequiredError,
  LimitReachedError,
  IdempotencyMismatchError,
);
export const removePayoutMethodResult = defineResult(
  'RemovePayoutMethodResult',
  RemovePayoutMethodPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const quoteWithdrawalResult = defineResult(
  'QuoteWithdrawalResult',
  QuoteWithdrawalPayload,
  InvalidInputError,
  NotFoundError,
  InsufficientFundsError,
  MethodRestingError,
);
export const requestWithdrawalResult = defineResult(
  'RequestWithdrawalResult',
  RequestWithdrawalPayload,
  InsufficientFundsError,
  InvalidInputError,
  NotFoundError,
  QuoteExpiredError,
  StepUpRequiredError,
  LimitReachedError,
  IdempotencyMismatchError,
);
const moving = [NotFoundError, InvalidTransitionError, IdempotencyMismatchError] as const;
export const cancelWithdrawalResult = defineResult(
  'CancelWithdrawalResult',
  CancelWithdrawalPayload,
  ...moving,
);
export const releaseWithdrawalResult = defineResult(
  'ReleaseWithdrawalResult',
  ReleaseWithdrawalPayload,
  ...moving,
);
export const refuseWithdrawalResult = defineResult(
  'RefuseWithdrawalResult',
  RefuseWithdrawalPayload,
  InvalidInputError,
  ...moving,
);
export const settleWithdrawalResult = defineResult(
  'SettleWithdrawalResult',
  SettleWithdrawalPayload,
  InvalidInputError,
  ...moving,
);
