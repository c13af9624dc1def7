import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { Access, PageArgs, Scope, type Connection } from '../kernel/index.js';
import { WithdrawalReviews } from './withdrawal-reviews.service.js';
import { RefuseWithdrawalInput, ReleaseWithdrawalInput, SettleWithdrawalInput } from './withdrawal.inputs.js';
import { WithdrawalLoader, withdrawalsOf } from './withdrawal.loader.js';
import {
  RefuseWithdrawalPayload,
  refuseWithdrawalResult,
  ReleaseWithdrawalPayload,
  releaseWithdrawalResult,
  SettleWithdrawalPayload,
  settleWithdrawalResult,
  withdrawalPayloads,
  type WithdrawalPayload,
} from './withdrawal.results.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';
import { WithdrawalConnection, WithdrawalType } from './withdrawal.type.js';

/** Withdrawals as moderators see them. */
@Resolver()
export class WithdrawalReviewResolver {
  @Access('marketplace:moderate')
  @Query(() => WithdrawalConnection, { description: 'Everybody’s withdrawals, newest first. Moderators.' })
  withdrawals(
    @Arg('status', () => [WithdrawalStatus], {
      nullable: true,
      description: 'Only these; null or empty: all.',
    })
    status: WithdrawalStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<WithdrawalRow>> {
    return withdrawalsOf(scope, { status, userId: null, page });
  }

  @Access('marketplace:moderate')
  @Mutation(() => releaseWithdrawalResult.type, {
    nullable: true,
    description:
      'Sends a withdrawal that was held for risk. Moderators, not for their own. Event withdrawal.queued.',
  })
  releaseWithdrawal(
    @Arg('input', () => ReleaseWithdrawalInput) input: ReleaseWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    return releaseWithdrawalResult.settle(scope, { field: 'releaseWithdrawal', input }, async () => {
      await scope.get(WithdrawalReviews).release(input.withdrawalId);
      return Object.assign(new ReleaseWithdrawalPayload(), { withdrawalId: input.withdrawalId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => refuseWithdrawalResult.type, {
    nullable: true,
    description:
      'Gives back, with a reason, a withdrawal that was held for risk, or one whose rail has not begun it and can take it back: a transfer that is in no file of the bank yet. Moderators, not for their own. Events withdrawal.refused or, where a rail took it back, withdrawal.failed.',
  })
  refuseWithdrawal(
    @Arg('input', () => RefuseWithdrawalInput) input: RefuseWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    const { withdrawalId, note } = input;
    return refuseWithdrawalResult.settleAfter(
      scope,
      { field: 'refuseWithdrawal', input },
      {
        before: () => scope.get(WithdrawalReviews).takeBack(withdrawalId, note),
        work: async (wasTakenBack) => {
          await scope.get(WithdrawalReviews).refuse(withdrawalId, note, { wasTakenBack });
          return Object.assign(new RefuseWithdrawalPayload(), { withdrawalId });
        },
      },
    );
  }

  @Access('marketplace:moderate')
  @Mutation(() => settleWithdrawalResult.type, {
    nullable: true,
    description:
      'Books an UNKNOWN withdrawal as the provider’s own statement says. Moderators, not for their own. Events withdrawal.paid or withdrawal.failed.',
  })
  settleWithdrawal(
    @Arg('input', () => SettleWithdrawalInput) input: SettleWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    const reviews = scope.get(WithdrawalReviews);
    return settleWithdrawalResult.settleAfter(
      scope,
      { field: 'settleWithdrawal', input },
      {
        before: () => reviews.clearAway(input),
        work: async () => {
          await reviews.settle(input);
          return Object.assign(new SettleWithdrawalPayload(), { withdrawalId: input.withdrawalId });
        },
      },
    );
  }
}

/** The `withdrawal` field of a payload. */
function withdrawalFieldOf(Payload: ClassType<WithdrawalPayload>): ClassType<object> {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => WithdrawalType)
    async withdrawal(
      @Root() { withdrawalId }: WithdrawalPayload,
      @Ctx() scope: Scope,
    ): Promise<WithdrawalRow> {
      return (await scope.get(WithdrawalLoader).load(withdrawalId))!;
    }
  }
  return PayloadResolver;
}

export const withdrawalPayloadResolvers = withdrawalPayloads.map(withdrawalFieldOf);
