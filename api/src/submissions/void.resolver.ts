import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { Access, PageArgs, Scope, type Connection, type UserError } from '../kernel/index.js';
import { SubmissionLoader } from './submission.loader.js';
import type { SubmissionRow } from './submission.row.js';
import { SubmissionType } from './submission.type.js';
import { SubmissionVoidLoader, voidById, voidsOf } from './void.loader.js';
import { VoidStatus, type VoidRow } from './void.row.js';
import {
  ConfirmVoidInput,
  ConfirmVoidPayload,
  confirmVoidResult,
  DeclineVoidInput,
  DeclineVoidPayload,
  declineVoidResult,
  ProposeVoidInput,
  ProposeVoidPayload,
  proposeVoidResult,
  SubmissionVoidConnection,
  SubmissionVoidType,
  type VoidPayload,
} from './void.type.js';
import { Voids } from './voids.service.js';

/** An approval taken back by two moderators. */
@Resolver()
export class VoidResolver {
  @Access('marketplace:moderate')
  @Query(() => SubmissionVoidConnection, {
    description:
      'Proposals to take approvals back, oldest first. Moderators, not about their own work or tasks.',
  })
  submissionVoids(
    @Arg('status', () => [VoidStatus], { nullable: true, description: 'Only these; null or empty: all.' })
    status: VoidStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<VoidRow>> {
    return voidsOf(scope, status, page);
  }

  @Access('marketplace:moderate')
  @Mutation(() => proposeVoidResult.type, {
    nullable: true,
    description:
      'Proposes to take an approval back for proven fraud, within 7 days of it; another moderator decides. Moderators who are no party to it.',
  })
  proposeVoid(
    @Arg('input', () => ProposeVoidInput) input: ProposeVoidInput,
    @Ctx() scope: Scope,
  ): Promise<ProposeVoidPayload | UserError> {
    return proposeVoidResult.settle(scope, { field: 'proposeVoid', input }, async () => {
      const voidId = await scope.get(Voids).propose(input);
      return Object.assign(new ProposeVoidPayload(), { voidId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => confirmVoidResult.type, {
    nullable: true,
    description:
      'Takes the approval back: pay and fee go to the employer, while the worker still has the pay. Another moderator than the one who proposed it. Announces submission.voided.',
  })
  confirmVoid(
    @Arg('input', () => ConfirmVoidInput) input: ConfirmVoidInput,
    @Ctx() scope: Scope,
  ): Promise<ConfirmVoidPayload | UserError> {
    return confirmVoidResult.settle(scope, { field: 'confirmVoid', input }, async () => {
      await scope.get(Voids).confirm(input.voidId, input.note);
      return Object.assign(new ConfirmVoidPayload(), { voidId: input.voidId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => declineVoidResult.type, {
    nullable: true,
    description: 'Lets the approval stand. Another moderator than the one who proposed it.',
  })
  declineVoid(
    @Arg('input', () => DeclineVoidInput) input: DeclineVoidInput,
    @Ctx() scope: Scope,
  ): Promise<DeclineVoidPayload | UserError> {
    return declineVoidResult.settle(scope, { field: 'declineVoid', input }, async () => {
      await scope.get(Voids).decline(input.voidId, input.note);
      return Object.assign(new DeclineVoidPayload(), { voidId: input.voidId });
    });
  }
}

@Resolver(() => SubmissionVoidType)
export class SubmissionVoidFields {
  @FieldResolver(() => SubmissionType, { description: 'The work whose approval it is about.' })
  async submission(@Root() { submissionId }: VoidRow, @Ctx() scope: Scope): Promise<SubmissionRow> {
    return (await scope.get(SubmissionLoader).load(submissionId))!;
  }
}

@Resolver(() => SubmissionType)
export class VoidedSubmissionFields {
  @FieldResolver(() => SubmissionVoidType, {
    nullable: true,
    description:
      'Why its approval was taken back, with the evidence; null where it was not. Moderators see the latest proposal too.',
  })
  void(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<VoidRow | null> {
    return scope.get(SubmissionVoidLoader).load(id);
  }
}

/** The `void` field of a payload. */
function voidFieldOf(Payload: ClassType<VoidPayload>): ClassType<object> {
  @Resolver(() => Payload)
  class PayloadFields {
    @FieldResolver(() => SubmissionVoidType)
    void(@Root() { voidId }: VoidPayload, @Ctx() scope: Scope): Promise<VoidRow> {
      return voidById(scope, voidId);
    }
  }
  return PayloadFields;
}

export const voidResolvers = [
  VoidResolver,
  SubmissionVoidFields,
  VoidedSubmissionFields,
  ...[ProposeVoidPayload, ConfirmVoidPayload, DeclineVoidPayload].map(voidFieldOf),
] as const;
