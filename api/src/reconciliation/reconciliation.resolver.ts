import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { Access, registerNode, Scope, type Connection } from '../kernel/index.js';
import { ReconciliationItems } from './reconciliation-items.service.js';
import type { ReconciliationItemRow } from './reconciliation-item.row.js';
import {
  itemsOf,
  ReconciliationItemLoader,
  runsOf,
  type ReconciliationRunRow,
} from './reconciliation.loader.js';
import { ReconciliationRequests } from './reconciliation-requests.service.js';
import {
  ConfirmReconciliationItemInput,
  ConfirmReconciliationItemPayload,
  confirmReconciliationItemResult,
  ReconciliationItemArgs,
  ReconciliationItemConnection,
  ReconciliationItemType,
  ReconciliationRunType,
  RunReconciliationInput,
  RunReconciliationPayload,
  runReconciliationResult,
  SettleReconciliationItemInput,
  SettleReconciliationItemPayload,
  settleReconciliationItemResult,
} from './reconciliation.type.js';

registerNode('rci', {
  typeName: 'ReconciliationItem',
  load: (scope, id) => scope.get(ReconciliationItemLoader).load(id),
});

@Resolver()
export class ReconciliationResolver {
  @Access('marketplace:moderate')
  @Query(() => ReconciliationItemConnection, {
    description: 'Differences between providers’ lists and our books, newest first. Moderators.',
  })
  reconciliationItems(
    @Args(() => ReconciliationItemArgs) { status, provider, ...page }: ReconciliationItemArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<ReconciliationItemRow>> {
    return itemsOf(scope, { status, provider, page });
  }

  @Access('marketplace:moderate')
  @Query(() => [ReconciliationRunType], {
    description: 'The 30 newest days that were compared. Moderators.',
  })
  reconciliationRuns(@Ctx() scope: Scope): Promise<ReconciliationRunRow[]> {
    return runsOf(scope);
  }

  @Access('marketplace:moderate')
  @Mutation(() => runReconciliationResult.type, {
    nullable: true,
    description:
      'Compares a provider’s list of one day with our books now; a repeat adds nothing. Moderators. Event reconciliation.found.',
  })
  runReconciliation(
    @Arg('input', () => RunReconciliationInput) { provider, day }: RunReconciliationInput,
    @Ctx() scope: Scope,
  ) {
    return runReconciliationResult.settleBare(async () =>
      Object.assign(
        new RunReconciliationPayload(),
        await scope.get(ReconciliationRequests).run(provider, day),
      ),
    );
  }

  @Access('marketplace:moderate')
  @Mutation(() => settleReconciliationItemResult.type, {
    nullable: true,
    description:
      'Settles a difference, and books what the provider says where it is accepted. Above $100 (a setting) another moderator has to confirm. Moderators, not for their own money. Event reconciliation.settled.',
  })
  settleReconciliationItem(
    @Arg('input', () => SettleReconciliationItemInput) input: SettleReconciliationItemInput,
    @Ctx() scope: Scope,
  ) {
    const command = { field: 'settleReconciliationItem', input };
    return settleReconciliationItemResult.settle(scope, command, async () => {
      await scope.get(ReconciliationItems).settle(input);
      return Object.assign(new SettleReconciliationItemPayload(), { itemId: input.itemId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => confirmReconciliationItemResult.type, {
    nullable: true,
    description:
      'Carries out what another moderator proposed. Moderators, not for their own money. Event reconciliation.settled.',
  })
  confirmReconciliationItem(
    @Arg('input', () => ConfirmReconciliationItemInput) input: ConfirmReconciliationItemInput,
    @Ctx() scope: Scope,
  ) {
    const command = { field: 'confirmReconciliationItem', input };
    return confirmReconciliationItemResult.settle(scope, command, async () => {
      await scope.get(ReconciliationItems).confirm(input.itemId, input.note);
      return Object.assign(new ConfirmReconciliationItemPayload(), { itemId: input.itemId });
    });
  }
}

/** The `item` field of a payload. */
function itemFieldOf(Payload: ClassType<{ itemId: string }>): ClassType<object> {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => ReconciliationItemType)
    async item(@Root() { itemId }: { itemId: string }, @Ctx() scope: Scope): Promise<ReconciliationItemRow> {
      return (await scope.get(ReconciliationItemLoader).load(itemId))!;
    }
  }
  return PayloadResolver;
}

export const reconciliationPayloadResolvers = [
  itemFieldOf(SettleReconciliationItemPayload),
  itemFieldOf(ConfirmReconciliationItemPayload),
];
