import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, InvalidTransitionError, NotFoundError, Scope, type UserError } from '../kernel/index.js';
import { Approvals } from './approvals.service.js';
import {
  ApproveSubmissionsInput,
  RejectSubmissionInput,
  RequestRevisionInput,
  ReverseRejectionInput,
  SendBonusInput,
} from './review.inputs.js';
import {
  ApprovalOutcomeType,
  ApproveSubmissionPayload,
  ApproveSubmissionResult,
  ApproveSubmissionsPayload,
  approveSubmissionsResult,
  RejectSubmissionPayload,
  rejectSubmissionResult,
  RequestRevisionPayload,
  requestRevisionResult,
  ReverseRejectionPayload,
  reverseRejectionResult,
  SendBonusPayload,
  sendBonusResult,
} from './review.results.js';
import { Reviews } from './reviews.service.js';
import { SubmissionLoader } from './submission.loader.js';
import type { SubmissionRow } from './submission.row.js';
import { SubmissionType } from './submission.type.js';

/** What an employer decides about work done for them. */
@Resolver()
export class ReviewResolver {
  @Access('tasks:employ')
  @Mutation(() => approveSubmissionsResult.type, {
    nullable: true,
    description:
      'Pays the workers. At most 500 ids, duplicates folded, outcomes in input order, each decided on its own. The employer. Announces submission.approved and wallet.earned.',
  })
  approveSubmissions(
    @Arg('input', () => ApproveSubmissionsInput) input: ApproveSubmissionsInput,
    @Ctx() scope: Scope,
  ): Promise<ApproveSubmissionsPayload | UserError> {
    return approveSubmissionsResult.settleHot(scope, { field: 'approveSubmissions', input }, async (run) => {
      const outcomes = await scope.get(Approvals).approve(input.submissionIds, run);
      return Object.assign(new ApproveSubmissionsPayload(), { outcomes });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => rejectSubmissionResult.type, {
    nullable: true,
    description:
      'Nothing moves until the appeal window of 48 h is over. The employer. Announces submission.rejected.',
  })
  rejectSubmission(
    @Arg('input', () => RejectSubmissionInput) input: RejectSubmissionInput,
    @Ctx() scope: Scope,
  ): Promise<RejectSubmissionPayload | UserError> {
    return rejectSubmissionResult.settle(scope, { field: 'rejectSubmission', input }, async () => {
      const submissionId = await scope.get(Reviews).reject(input);
      return Object.assign(new RejectSubmissionPayload(), { submissionId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => requestRevisionResult.type, {
    nullable: true,
    description:
      'Asks for a redo within 24 h, at most twice; the review clock stops. The employer. Announces submission.revision_requested.',
  })
  requestRevision(
    @Arg('input', () => RequestRevisionInput) input: RequestRevisionInput,
    @Ctx() scope: Scope,
  ): Promise<RequestRevisionPayload | UserError> {
    return requestRevisionResult.settle(scope, { field: 'requestRevision', input }, async () => {
      const submissionId = await scope.get(Reviews).requestRevision(input);
      return Object.assign(new RequestRevisionPayload(), { submissionId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => reverseRejectionResult.type, {
    nullable: true,
    description:
      'Approves after all, within 30 days: from the escrow while the appeal window runs, then from the wallet. The employer. Announces submission.rejection_reversed.',
  })
  reverseRejection(
    @Arg('input', () => ReverseRejectionInput) input: ReverseRejectionInput,
    @Ctx() scope: Scope,
  ): Promise<ReverseRejectionPayload | UserError> {
    return reverseRejectionResult.settle(scope, { field: 'reverseRejection', input }, async () => {
      const submissionId = await scope.get(Reviews).reverse(input.submissionId);
      return Object.assign(new ReverseRejectionPayload(), { submissionId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => sendBonusResult.type, {
    nullable: true,
    description:
      'Pays on top of an approved submission within 90 days, free of fee; all bonuses of one submission together at most ten rewards, or $20 (৳2,000) where that is more. The employer. Announces wallet.bonus.',
  })
  sendBonus(
    @Arg('input', () => SendBonusInput) input: SendBonusInput,
    @Ctx() scope: Scope,
  ): Promise<SendBonusPayload | UserError> {
    return sendBonusResult.settle(scope, { field: 'sendBonus', input }, async () => {
      const submissionId = await scope.get(Reviews).sendBonus(input);
      return Object.assign(new SendBonusPayload(), { submissionId });
    });
  }
}

@Resolver(() => ApprovalOutcomeType)
export class ApprovalOutcomeFields {
  @FieldResolver(() => ApproveSubmissionResult)
  async result(
    @Root() { submissionId, outcome, decided }: ApprovalOutcomeType,
    @Ctx() scope: Scope,
  ): Promise<object> {
    if (decided) return Object.assign(new ApproveSubmissionPayload(), { submissionId });
    if (outcome === 'NOT_FOUND') return new NotFoundError('submission');
    if (outcome === 'FAILED')
      return new InvalidTransitionError('SUBMITTED', [], 'It could not be paid; approve it alone.');
    return new InvalidTransitionError(outcome, await scope.get(Approvals).actionsOn(submissionId));
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description: 'As it is now. Null when it does not exist or is not the viewer’s to see.',
  })
  submission(
    @Root() { submissionId }: ApprovalOutcomeType,
    @Ctx() scope: Scope,
  ): Promise<SubmissionRow | null> {
    return scope.get(SubmissionLoader).load(submissionId);
  }
}
