import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  NotFoundError,
  Scope,
} from '../kernel/index.js';
import { NoSlotError, NotEligibleError } from './reservation.errors.js';
import { signedUrl } from './upload.signature.js';

/** Payloads carry the id; `submission` is read afresh, so a replay shows how it stands now. */
export abstract class SubmissionPayload {
  submissionId!: string;
}

@ObjectType({ description: 'A slot is reserved; it is the worker’s until the deadline.' })
export class ReserveSlotPayload extends SubmissionPayload {}
@ObjectType({ description: 'The deadline moved.' })
export class ExtendReservationPayload extends SubmissionPayload {}
@ObjectType({ description: 'The slot is free again.' })
export class ReturnSubmissionPayload extends SubmissionPayload {}
@ObjectType({ description: 'The proof is with the employer.' })
export class SubmitWorkPayload extends SubmissionPayload {}

@ObjectType({ description: 'Where to PUT the bytes; then name uploadId in the answer.' })
export class CreateUploadPayload {
  @Field(() => ID)
  uploadId!: string;

  /** An instant, as it is kept for a repeat. The URL is not: it is signed anew, and the same again. */
  until!: string;

  @Field(() => String, { description: 'PUT the bytes here, without signing in.' })
  url(@Ctx() { config }: Scope): string {
    return signedUrl(config, { right: 'put', uploadId: this.uploadId, expiresAt: this.expiresAt() });
  }

  @Field(() => Date)
  expiresAt(): Date {
    return new Date(this.until);
  }
}

export const reserveSlotResult = defineResult(
  'ReserveSlotResult',
  ReserveSlotPayload,
  NoSlotError,
  NotEligibleError,
  NotFoundError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  IdempotencyMismatchError,
);
export const extendReservationResult = defineResult(
  'ExtendReservationResult',
  ExtendReservationPayload,
  NotFoundError,
  InvalidTransitionError,
  LimitReachedError,
  IdempotencyMismatchError,
);
export const returnSubmissionResult = defineResult(
  'ReturnSubmissionResult',
  ReturnSubmissionPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const submitWorkResult = defineResult(
  'SubmitWorkResult',
  SubmitWorkPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const createUploadResult = defineResult(
  'CreateUploadResult',
  CreateUploadPayload,
  NotFoundError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
);
