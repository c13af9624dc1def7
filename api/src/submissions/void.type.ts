import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  defineConnection,
  defineResult,
  IdempotencyMismatchError,
  InsufficientFundsError,
  InvalidInputError,
  InvalidTransitionError,
  NotFoundError,
} from '../kernel/index.js';
import { FourEyesError } from '../reconciliation/index.js';
import { VoidReason, VoidStatus, type VoidRow } from './void.row.js';

registerEnumType(VoidStatus, {
  name: 'VoidStatus',
  description: 'PROPOSED waits for another moderator; CONFIRMED has moved the money; DECLINED moved none.',
});
registerEnumType(VoidReason, { name: 'VoidReason', description: 'What fraud it was.' });

@ObjectType('SubmissionVoid', {
  description:
    'An approval taken back for proven fraud, or the proposal to do so. Proposals are for moderators; the worker and the employer see the one that was carried out.',
})
export class SubmissionVoidType implements Omit<VoidRow, 'submissionId'> {
  @Field(() => ID)
  id!: string;

  @Field(() => VoidStatus)
  status!: VoidStatus;

  @Field(() => VoidReason)
  reason!: VoidReason;

  @Field(() => String, { description: 'What the worker did, in the words of the moderator who proposed it.' })
  note!: string;

  @Field(() => String, { description: 'What proves it.' })
  evidence!: string;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When another moderator decided; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What that one says. Moderators only.' })
  decisionNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the moderator. Moderators only.' })
  proposedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the other moderator. Moderators only.' })
  decidedBy!: string | null;

  @Field(() => [String], { description: 'Mutations the viewer may call on it now.' })
  viewerActions!: string[];
}

export const SubmissionVoidConnection = defineConnection('SubmissionVoid', () => SubmissionVoidType);

const once = 'The same key answers with the first outcome, kept for the days that market names.';

@InputType({ description: 'An approval to take back, with what the worker did and what proves it.' })
export class ProposeVoidInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => VoidReason)
  reason!: VoidReason;

  @Field(() => String, { description: 'At least 40 characters; the worker reads it.' })
  note!: string;

  @Field(() => String, { description: '20 to 2,000 characters; the worker reads it.' })
  evidence!: string;

  @Field(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Another’s proposal that is right.' })
export class ConfirmVoidInput {
  @Field(() => ID)
  voidId!: string;

  @Field(() => String, { description: 'At least 20 characters, for other moderators.' })
  note!: string;

  @Field(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Another’s proposal that is not right, or not proven.' })
export class DeclineVoidInput {
  @Field(() => ID)
  voidId!: string;

  @Field(() => String, { description: 'At least 20 characters, for other moderators.' })
  note!: string;

  @Field(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

export abstract class VoidPayload {
  voidId!: string;
}
@ObjectType({ description: 'Another moderator decides next; nothing has moved.' })
export class ProposeVoidPayload extends VoidPayload {}
@ObjectType({ description: 'The approval is taken back; pay and fee are with the employer.' })
export class ConfirmVoidPayload extends VoidPayload {}
@ObjectType({ description: 'The approval stands; nothing has moved.' })
export class DeclineVoidPayload extends VoidPayload {}

export const proposeVoidResult = defineResult(
  'ProposeVoidResult',
  ProposeVoidPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const confirmVoidResult = defineResult(
  'ConfirmVoidResult',
  ConfirmVoidPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  InsufficientFundsError,
  FourEyesError,
  IdempotencyMismatchError,
);
export const declineVoidResult = defineResult(
  'DeclineVoidResult',
  DeclineVoidPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  FourEyesError,
  IdempotencyMismatchError,
);
