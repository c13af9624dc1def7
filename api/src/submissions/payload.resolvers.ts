import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import {
  ExtendReservationPayload,
  ReserveSlotPayload,
  ReturnSubmissionPayload,
  SubmissionPayload,
  SubmitWorkPayload,
} from './reservation.results.js';
import {
  ApproveSubmissionPayload,
  RejectSubmissionPayload,
  RequestRevisionPayload,
  ReverseRejectionPayload,
  SendBonusPayload,
} from './review.results.js';
import { SubmissionLoader } from './submission.loader.js';
import type { SubmissionRow } from './submission.row.js';
import { SubmissionType } from './submission.type.js';

/** Gives a payload its `submission`, read afresh. Other features that act on submissions use it as well. */
export function submissionFieldOf(Payload: ClassType<SubmissionPayload>): ClassType<object> {
  @Resolver(() => Payload)
  class PayloadFields {
    @FieldResolver(() => SubmissionType)
    async submission(
      @Root() { submissionId }: SubmissionPayload,
      @Ctx() scope: Scope,
    ): Promise<SubmissionRow> {
      return (await scope.get(SubmissionLoader).load(submissionId))!;
    }
  }
  return PayloadFields;
}

export const payloadResolvers = [
  ReserveSlotPayload,
  ExtendReservationPayload,
  ReturnSubmissionPayload,
  SubmitWorkPayload,
  ApproveSubmissionPayload,
  RejectSubmissionPayload,
  RequestRevisionPayload,
  ReverseRejectionPayload,
  SendBonusPayload,
].map(submissionFieldOf);
