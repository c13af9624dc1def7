import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, Scope } from '../kernel/index.js';
import type { BillingDetails } from './billing-details.rules.js';
import { BillingAccounts } from './billing-details.service.js';
import {
  BillingDetailsType,
  UpdateBillingDetailsInput,
  UpdateBillingDetailsPayload,
  updateBillingDetailsResult,
} from './billing-details.type.js';

@Resolver(() => UpdateBillingDetailsPayload)
export class BillingDetailsResolver {
  @Access('member')
  @Mutation(() => updateBillingDetailsResult.type, {
    nullable: true,
    description: 'Changes what stands on the viewer’s invoices from now on; issued ones stay. Members.',
  })
  updateBillingDetails(
    @Arg('input', () => UpdateBillingDetailsInput) input: UpdateBillingDetailsInput,
    @Ctx() scope: Scope,
  ) {
    return updateBillingDetailsResult.settle(scope, { field: 'updateBillingDetails', input }, async () => {
      await scope.get(BillingAccounts).update(input);
      return new UpdateBillingDetailsPayload();
    });
  }

  @FieldResolver(() => BillingDetailsType)
  billingDetails(@Ctx() scope: Scope): Promise<BillingDetails> {
    return scope.get(BillingAccounts).own();
  }
}

@Resolver(() => ViewerType)
export class ViewerBillingDetailsResolver {
  @FieldResolver(() => BillingDetailsType, { description: 'What stands on the viewer’s invoices.' })
  billingDetails(@Ctx() scope: Scope): Promise<BillingDetails> {
    return scope.get(BillingAccounts).own();
  }
}
