import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope, toAmount, type Connection } from '../kernel/index.js';
import { DepositStatus } from './deposit.entity.js';
import { DepositLoader, depositsOf, type DepositRow } from './deposit.loader.js';
import {
  CreateDepositInput,
  CreateDepositPayload,
  createDepositResult,
  DepositConnection,
  DepositType,
} from './deposit.type.js';
import { Deposits } from './deposits.service.js';
import type { WalletEntryRow } from './wallet-entry.loader.js';
import { WalletEntryType } from './wallet.type.js';

registerNode('dep', { typeName: 'Deposit', load: (scope, id) => scope.get(DepositLoader).load(id) });

@Resolver(() => CreateDepositPayload)
export class DepositResolver {
  @Access('member')
  @Mutation(() => createDepositResult.type, {
    nullable: true,
    description:
      'Opens a checkout for money into the viewer’s wallet; pay at `checkoutUrl` within 24 hours. Members. Event wallet.deposited once it is paid.',
  })
  createDeposit(@Arg('input', () => CreateDepositInput) input: CreateDepositInput, @Ctx() scope: Scope) {
    return createDepositResult.settle(scope, { field: 'createDeposit', input }, async () => {
      const wish = { method: input.method, amount: toAmount(input.amount) };
      const depositId = await scope.get(Deposits).create(wish);
      return Object.assign(new CreateDepositPayload(), { depositId });
    });
  }

  @FieldResolver(() => DepositType)
  async deposit(@Root() { depositId }: CreateDepositPayload, @Ctx() scope: Scope): Promise<DepositRow> {
    return (await scope.get(DepositLoader).load(depositId))!;
  }
}

@Resolver(() => ViewerType)
export class ViewerDepositsResolver {
  @FieldResolver(() => DepositConnection, {
    description: 'What the viewer paid in or meant to, newest first.',
  })
  deposits(
    @Arg('status', () => [DepositStatus], { nullable: true, description: 'Only these; null or empty: all.' })
    status: DepositStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<DepositRow>> {
    return depositsOf(scope, { status, page });
  }
}

@Resolver(() => WalletEntryType)
export class WalletEntryDepositField {
  @FieldResolver(() => DepositType, {
    nullable: true,
    description: 'The deposit it came from, where it did.',
  })
  deposit(@Root() { depositId }: WalletEntryRow, @Ctx() scope: Scope): Promise<DepositRow | null> | null {
    return depositId === null ? null : scope.get(DepositLoader).load(depositId);
  }
}
