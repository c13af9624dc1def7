import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UserLoader, UserType, ViewerType, type UserRow } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope, toAmount, type Connection } from '../kernel/index.js';
import { WalletEntryType, type WalletEntryRow } from '../wallets/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import { WithdrawalFactsLoader, type WithdrawalFactsRow } from './withdrawal-facts.loader.js';
import { WithdrawalQuoteLoader, type WithdrawalQuoteRow } from './withdrawal-quote.loader.js';
import { WithdrawalQuotes } from './withdrawal-quotes.service.js';
import { CancelWithdrawalInput, QuoteWithdrawalInput, RequestWithdrawalInput } from './withdrawal.inputs.js';
import {
  PayoutMethodLoader,
  QuotedWithdrawalLoader,
  WithdrawalLoader,
  withdrawalsOf,
} from './withdrawal.loader.js';
import {
  CancelWithdrawalPayload,
  cancelWithdrawalResult,
  QuoteWithdrawalPayload,
  quoteWithdrawalResult,
  RequestWithdrawalPayload,
  requestWithdrawalResult,
} from './withdrawal.results.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';
import {
  PayoutMethodType,
  WithdrawalConnection,
  WithdrawalFactsType,
  WithdrawalQuoteType,
  WithdrawalType,
} from './withdrawal.type.js';
import { Withdrawals } from './withdrawals.service.js';

registerNode('wdr', { typeName: 'Withdrawal', load: (scope, id) => scope.get(WithdrawalLoader).load(id) });

@Resolver(() => QuoteWithdrawalPayload)
export class WithdrawalResolver {
  @Access('member')
  @Query(() => WithdrawalType, { nullable: true, description: 'One withdrawal. Its owner and moderators.' })
  withdrawal(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<WithdrawalRow | null> {
    return scope.get(WithdrawalLoader).load(id);
  }

  @Access('member')
  @Query(() => WithdrawalQuoteType, {
    nullable: true,
    description: 'A quote as it was given, for a page that is opened again. Whoever asked for it.',
  })
  withdrawalQuote(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<WithdrawalQuoteRow | null> {
    return scope.get(WithdrawalQuoteLoader).load(id);
  }

  @Access('member')
  @Mutation(() => quoteWithdrawalResult.type, {
    nullable: true,
    description: 'Fee, arrival and rate of a withdrawal, good for ten minutes. Moves nothing. Members.',
  })
  quoteWithdrawal(
    @Arg('input', () => QuoteWithdrawalInput) input: QuoteWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    return quoteWithdrawalResult.settle(scope, { field: 'quoteWithdrawal', input }, async () => {
      const quoteId = await scope.get(WithdrawalQuotes).create(input.payoutMethodId, toAmount(input.amount));
      return Object.assign(new QuoteWithdrawalPayload(), { quoteId });
    });
  }

  @Access('member')
  @Mutation(() => requestWithdrawalResult.type, {
    nullable: true,
    description:
      'Sends the money of a quote. Needs the password given within 15 minutes (signIn, stepUp, addPayoutMethod). Members. Events withdrawal.requested, then withdrawal.queued or withdrawal.held_for_risk.',
  })
  requestWithdrawal(
    @Arg('input', () => RequestWithdrawalInput) input: RequestWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    return requestWithdrawalResult.settle(scope, { field: 'requestWithdrawal', input }, async () => {
      const withdrawalId = await scope.get(Withdrawals).request(input.quoteId);
      return Object.assign(new RequestWithdrawalPayload(), { withdrawalId });
    });
  }

  @Access('member')
  @Mutation(() => cancelWithdrawalResult.type, {
    nullable: true,
    description: 'Takes a withdrawal back until it is being sent. Its owner. Event withdrawal.cancelled.',
  })
  cancelWithdrawal(
    @Arg('input', () => CancelWithdrawalInput) input: CancelWithdrawalInput,
    @Ctx() scope: Scope,
  ) {
    return cancelWithdrawalResult.settle(scope, { field: 'cancelWithdrawal', input }, async () => {
      await scope.get(Withdrawals).cancel(input.withdrawalId);
      return Object.assign(new CancelWithdrawalPayload(), { withdrawalId: input.withdrawalId });
    });
  }

  @FieldResolver(() => WithdrawalQuoteType)
  async quote(@Root() { quoteId }: QuoteWithdrawalPayload, @Ctx() scope: Scope): Promise<WithdrawalQuoteRow> {
    return (await scope.get(WithdrawalQuoteLoader).load(quoteId))!;
  }
}

@Resolver(() => WithdrawalType)
export class WithdrawalFields {
  @FieldResolver(() => PayoutMethodType, { description: 'Where it goes; also one that was removed since.' })
  async payoutMethod(
    @Root() { payoutMethodId }: WithdrawalRow,
    @Ctx() scope: Scope,
  ): Promise<PayoutMethodRow> {
    return (await scope.get(PayoutMethodLoader).load(payoutMethodId))!;
  }

  @FieldResolver(() => UserType, { description: 'Whose money it is.' })
  async owner(@Root() { userId }: WithdrawalRow, @Ctx() scope: Scope): Promise<UserRow> {
    return (await scope.get(UserLoader).load(userId))!;
  }

  @FieldResolver(() => WithdrawalFactsType, {
    nullable: true,
    description: 'Null for everybody but moderators.',
  })
  facts(@Root() { id }: WithdrawalRow, @Ctx() scope: Scope): Promise<WithdrawalFactsRow | null> {
    return scope.get(WithdrawalFactsLoader).load(id);
  }
}

@Resolver(() => WithdrawalQuoteType)
export class WithdrawalQuoteFields {
  @FieldResolver(() => PayoutMethodType, { description: 'Where it would go.' })
  async payoutMethod(
    @Root() { payoutMethodId }: WithdrawalQuoteRow,
    @Ctx() scope: Scope,
  ): Promise<PayoutMethodRow> {
    return (await scope.get(PayoutMethodLoader).load(payoutMethodId))!;
  }

  @FieldResolver(() => WithdrawalType, {
    nullable: true,
    description: 'The withdrawal that was made of it; null: none, so no money has moved.',
  })
  withdrawal(@Root() { id }: WithdrawalQuoteRow, @Ctx() scope: Scope): Promise<WithdrawalRow | null> {
    return scope.get(QuotedWithdrawalLoader).load(id);
  }
}

@Resolver(() => ViewerType)
export class ViewerWithdrawalsResolver {
  @FieldResolver(() => WithdrawalConnection, { description: 'The viewer’s withdrawals, newest first.' })
  withdrawals(
    @Arg('status', () => [WithdrawalStatus], {
      nullable: true,
      description: 'Only these; null or empty: all.',
    })
    status: WithdrawalStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<WithdrawalRow>> {
    return withdrawalsOf(scope, { status, userId: scope.me.userId, page });
  }
}

@Resolver(() => WalletEntryType)
export class WalletEntryWithdrawalField {
  @FieldResolver(() => WithdrawalType, {
    nullable: true,
    description: 'The withdrawal it belongs to, where it does.',
  })
  withdrawal(
    @Root() { withdrawalId }: WalletEntryRow,
    @Ctx() scope: Scope,
  ): Promise<WithdrawalRow | null> | null {
    return withdrawalId === null ? null : scope.get(WithdrawalLoader).load(withdrawalId);
  }
}
