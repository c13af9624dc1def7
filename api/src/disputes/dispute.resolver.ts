import { Arg, Args, Ctx, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope, type Connection, type UserError } from '../kernel/index.js';
import { SubmissionLoader, SubmissionType, type SubmissionRow } from '../submissions/index.js';
import { AnswerDisputeInput, DecideDisputeInput, OpenDisputeInput } from './dispute.inputs.js';
import { DisputeQueue, SubmissionDisputeLoader } from './dispute.loader.js';
import {
  AnswerDisputePayload,
  answerDisputeResult,
  DecideDisputePayload,
  decideDisputeResult,
  OpenDisputePayload,
  openDisputeResult,
} from './dispute.results.js';
import type { DisputeRow } from './dispute.row.js';
import { DisputeStatus, wholeShare } from './dispute.status.js';
import { DisputeConnection, DisputeType } from './dispute.type.js';
import { Disputes } from './disputes.service.js';

/** A rejection appealed, answered, judged. */
@Resolver()
export class DisputeResolver {
  @Access('tasks:work')
  @Mutation(() => openDisputeResult.type, {
    nullable: true,
    description: 'Appeals against a rejection before appealUntil. The worker. Announces dispute.opened.',
  })
  openDispute(
    @Arg('input', () => OpenDisputeInput) input: OpenDisputeInput,
    @Ctx() scope: Scope,
  ): Promise<OpenDisputePayload | UserError> {
    return openDisputeResult.settle(scope, { field: 'openDispute', input }, async () => {
      const submissionId = await scope.get(Disputes).open(input);
      return Object.assign(new OpenDisputePayload(), { submissionId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => answerDisputeResult.type, {
    nullable: true,
    description:
      'Says why the rejection stands, or concedes. 48 hours of silence pay the worker. The employer. Announces dispute.answered or dispute.resolved.',
  })
  answerDispute(
    @Arg('input', () => AnswerDisputeInput) input: AnswerDisputeInput,
    @Ctx() scope: Scope,
  ): Promise<AnswerDisputePayload | UserError> {
    return answerDisputeResult.settle(scope, { field: 'answerDispute', input }, async () => {
      const submissionId = await scope.get(Disputes).answer(input);
      return Object.assign(new AnswerDisputePayload(), { submissionId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => decideDisputeResult.type, {
    nullable: true,
    description:
      'Judges an answered dispute; the money moves at once. Moderators who are no party to it. Announces dispute.resolved and dispute.final.',
  })
  decideDispute(
    @Arg('input', () => DecideDisputeInput) input: DecideDisputeInput,
    @Ctx() scope: Scope,
  ): Promise<DecideDisputePayload | UserError> {
    return decideDisputeResult.settle(scope, { field: 'decideDispute', input }, async () => {
      const submissionId = await scope.get(Disputes).decide(input);
      return Object.assign(new DecideDisputePayload(), { submissionId });
    });
  }

  @Access('marketplace:moderate')
  @Query(() => DisputeConnection, { description: 'Disputes, oldest first. Moderators.' })
  disputes(
    @Arg('status', () => [DisputeStatus], { nullable: true, description: 'Only these; null or empty: all.' })
    status: DisputeStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<DisputeRow>> {
    return scope.get(DisputeQueue).list(status, page);
  }
}

@Resolver(() => DisputeType)
export class DisputeFields {
  @FieldResolver(() => SubmissionType, { description: 'The rejected work.' })
  async submission(@Root() { submissionId }: DisputeRow, @Ctx() scope: Scope): Promise<SubmissionRow> {
    return (await scope.get(SubmissionLoader).load(submissionId))!;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'The part of the reward that the worker got, 0 to 1.',
  })
  workerShare(@Root() { share }: DisputeRow): number | null {
    return share === null ? null : share / wholeShare;
  }
}

@Resolver(() => SubmissionType)
export class SubmissionDisputeFields {
  @FieldResolver(() => DisputeType, { nullable: true, description: 'The appeal against its rejection.' })
  dispute(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<DisputeRow | null> {
    return scope.get(SubmissionDisputeLoader).load(id);
  }
}
