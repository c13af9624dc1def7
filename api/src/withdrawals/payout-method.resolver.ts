import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StepUp, ViewerType } from '../identity/index.js';
import { Access, CurrencyCode, registerNode, Scope, type Currency } from '../kernel/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import { PayoutMethods } from './payout-methods.service.js';
import { PayoutOptionType } from './payout-option.type.js';
import { PayoutOptions, type PayoutOption } from './payout-options.service.js';
import { AddPayoutMethodInput, RemovePayoutMethodInput } from './withdrawal.inputs.js';
import { PayoutMethodLoader, payoutMethodsOf } from './withdrawal.loader.js';
import {
  AddPayoutMethodPayload,
  addPayoutMethodResult,
  RemovePayoutMethodPayload,
  removePayoutMethodResult,
} from './withdrawal.results.js';
import { PayoutMethodType } from './withdrawal.type.js';

registerNode('pmt', {
  typeName: 'PayoutMethod',
  load: (scope, id) => scope.get(PayoutMethodLoader).load(id),
});

@Resolver(() => AddPayoutMethodPayload)
export class PayoutMethodResolver {
  /**
   * Password and account are looked at before the transaction: a wrong try must be counted, a provider may take long.
   * The password is no part of what the idempotency record hashes.
   */
  @Access('member')
  @Mutation(() => addPayoutMethodResult.type, {
    nullable: true,
    description:
      'Adds where money may go; needs the password again, and rests before its first use. Members.',
  })
  addPayoutMethod(
    @Arg('input', () => AddPayoutMethodInput) { password, ...input }: AddPayoutMethodInput,
    @Ctx() scope: Scope,
  ) {
    return addPayoutMethodResult.settleBare(async () => {
      await scope.get(StepUp).prove(password ?? null);
      const checked = await scope.get(PayoutMethods).check(input);
      return addPayoutMethodResult.settle(scope, { field: 'addPayoutMethod', input }, async () => {
        const payoutMethodId = await scope.get(PayoutMethods).add(checked);
        return Object.assign(new AddPayoutMethodPayload(), { payoutMethodId });
      }) as Promise<AddPayoutMethodPayload>;
    });
  }

  @Access('member')
  @Mutation(() => removePayoutMethodResult.type, {
    nullable: true,
    description: 'Forgets a payout method that no withdrawal is on its way to. Its owner.',
  })
  removePayoutMethod(
    @Arg('input', () => RemovePayoutMethodInput) input: RemovePayoutMethodInput,
    @Ctx() scope: Scope,
  ) {
    return removePayoutMethodResult.settle(scope, { field: 'removePayoutMethod', input }, async () => {
      await scope.get(PayoutMethods).remove(input.payoutMethodId);
      return Object.assign(new RemovePayoutMethodPayload(), { removedId: input.payoutMethodId });
    });
  }

  @FieldResolver(() => PayoutMethodType)
  async payoutMethod(
    @Root() { payoutMethodId }: AddPayoutMethodPayload,
    @Ctx() scope: Scope,
  ): Promise<PayoutMethodRow> {
    return (await scope.get(PayoutMethodLoader).load(payoutMethodId))!;
  }
}

@Resolver(() => ViewerType)
export class ViewerPayoutMethodsResolver {
  @FieldResolver(() => [PayoutMethodType], { description: 'Where the viewer’s money may go, oldest first.' })
  payoutMethods(@Ctx() scope: Scope): Promise<PayoutMethodRow[]> {
    return payoutMethodsOf(scope);
  }

  @FieldResolver(() => [PayoutOptionType], {
    description: 'How money may leave here, with what it costs and the time it takes.',
  })
  payoutOptions(
    @Arg('currency', () => CurrencyCode, {
      defaultValue: CurrencyCode.BDT,
      description: 'Of which wallet; the amounts are in it.',
    })
    currency: Currency,
    @Ctx() scope: Scope,
  ): Promise<PayoutOption[]> {
    return scope.get(PayoutOptions).list(currency);
  }
}
