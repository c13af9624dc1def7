import { createUnionType, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InsufficientFundsError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  NotFoundError,
} from '../kernel/index.js';
import type { ApprovalOutcome } from './approvals.service.js';
import { SubmissionPayload } from './reservation.results.js';

@ObjectType({ description: 'Approved and paid.' })
export class ApproveSubmissionPayload extends SubmissionPayload {}
@ObjectType({ description: 'Rejected; the worker may appeal for 48 hours.' })
export class RejectSubmissionPayload extends SubmissionPayload {}
@ObjectType({ description: 'Sent back; the worker has 24 hours for the redo.' })
export class RequestRevisionPayload extends SubmissionPayload {}
@ObjectType({ description: 'Approved after all, and paid.' })
export class ReverseRejectionPayload extends SubmissionPayload {}
@ObjectType({ description: 'The worker has it.' })
export class SendBonusPayload extends SubmissionPayload {}

const outcomeMembers = [
  ApproveSubmissionPayload,
  NotFoundError,
  InvalidTransitionError,
  InsufficientFundsError,
] as const;
export const ApproveSubmissionResult = createUnionType({
  name: 'ApproveSubmissionResult',
  description: 'What became of one of the submissions.',
  types: () => outcomeMembers as unknown as [ClassType<object>],
  resolveType: (value: object) => outcomeMembers.find((member) => value instanceof member),
});

@ObjectType('ApprovalOutcome', {
  description: 'What became of one of the submissions, in the order they were named.',
})
export class ApprovalOutcomeType implements ApprovalOutcome {
  @Field(() => ID)
  submissionId!: string;

  outcome!: ApprovalOutcome['outcome'];
  decided!: boolean;
}

@ObjectType({ description: 'An outcome for each submission.' })
export class ApproveSubmissionsPayload {
  @Field(() => [ApprovalOutcomeType], { description: 'In input order.' })
  outcomes!: ApprovalOutcomeType[];
}

export const approveSubmissionsResult = defineResult(
  'ApproveSubmissionsResult',
  ApproveSubmissionsPayload,
  InvalidInputError,
  LimitReachedError,
  IdempotencyMismatchError,
);
export const rejectSubmissionResult = defineResult(
  'RejectSubmissionResult',
  RejectSubmissionPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const requestRevisionResult = defineResult(
  'RequestRevisionResult',
  RequestRevisionPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  LimitReachedError,
  IdempotencyMismatchError,
);
export const reverseRejectionResult = defineResult(
  'ReverseRejectionResult',
  ReverseRejectionPayload,
  NotFoundError,
  InvalidTransitionError,
  InsufficientFundsError,
  IdempotencyMismatchError,
);
export const sendBonusResult = defineResult(
  'SendBonusResult',
  SendBonusPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  InsufficientFundsError,
  LimitReachedError,
  IdempotencyMismatchError,
);
