import { ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  NotFoundError,
} from '../kernel/index.js';
import { SubmissionPayload } from '../submissions/index.js';

@ObjectType({ description: 'The employer has 48 hours to answer.' })
export class OpenDisputePayload extends SubmissionPayload {}
@ObjectType({ description: 'A moderator decides next; after a concession the worker is paid.' })
export class AnswerDisputePayload extends SubmissionPayload {}
@ObjectType({ description: 'Decided; the money has moved.' })
export class DecideDisputePayload extends SubmissionPayload {}

export const openDisputeResult = defineResult(
  'OpenDisputeResult',
  OpenDisputePayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const answerDisputeResult = defineResult(
  'AnswerDisputeResult',
  AnswerDisputePayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const decideDisputeResult = defineResult(
  'DecideDisputeResult',
  DecideDisputePayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
