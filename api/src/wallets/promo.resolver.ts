import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { accountIdOf, UserLoader, UserType, type UserRow } from '../identity/index.js';
import {
  Access,
  CurrencyCode,
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  MoneyInput,
  PageArgs,
  Scope,
  toAmount,
  type Connection,
  type Currency,
} from '../kernel/index.js';
import { PromoGrantConnection } from './promo-grant.type.js';
import { promoGrants, type PromoGrantRow } from './promo-grants.loader.js';
import { PromoKind, Promos } from './promos.service.js';
import { WalletType } from './wallet.type.js';

registerEnumType(PromoKind, {
  name: 'PromoKind',
  description: 'Why credit is given: an offer, or somebody who was brought along.',
});

@InputType({ description: 'Credit for somebody, and why.' })
export class GrantPromoInput {
  @Field(() => ID)
  userId!: string;

  @Field(() => PromoKind)
  kind!: PromoKind;

  @Field(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: '10 to 1,000 characters; kept with who said so.' })
  note!: string;

  @Field(() => String)
  idempotencyKey!: string;
}
@ObjectType({ description: 'The credit is in their wallet, apart from their money.' })
export class GrantPromoPayload {
  @Field(() => ID)
  grantId!: string;
}

@InputType({ description: 'Of which wallet.' })
export class UsePromoInput {
  @Field(() => CurrencyCode)
  currency!: Currency;

  @Field(() => String)
  idempotencyKey!: string;
}
@ObjectType({ description: 'Fees were paid back out of the credit.' })
export class UsePromoPayload {
  currency!: Currency;
}

export const grantPromoResult = defineResult(
  'GrantPromoResult',
  GrantPromoPayload,
  InvalidInputError,
  IdempotencyMismatchError,
);
export const usePromoResult = defineResult(
  'UsePromoResult',
  UsePromoPayload,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@Resolver(() => UsePromoPayload)
export class PromoResolver {
  @Access('marketplace:moderate')
  @Query(() => PromoGrantConnection, {
    description: 'Credit that was given: to whom, how much, why and by whom; newest first. Moderators.',
  })
  promoGrants(@Args(() => PageArgs) page: PageArgs, @Ctx() scope: Scope): Promise<Connection<PromoGrantRow>> {
    return promoGrants(scope, page);
  }

  @Access('marketplace:configure')
  @Query(() => UserType, {
    nullable: true,
    description:
      'Whose account has this id or signs in with this e-mail, to be looked at before credit is given; null: nobody’s. Administrators.',
  })
  async promoRecipient(
    @Arg('whom', () => String, { description: 'An id ("usr_…"), or the whole e-mail address.' }) whom: string,
    @Ctx() scope: Scope,
  ): Promise<UserRow | null> {
    const id = await accountIdOf(scope.sql, whom);
    return id === null ? null : scope.get(UserLoader).load(id);
  }

  @Access('marketplace:configure')
  @Mutation(() => grantPromoResult.type, {
    nullable: true,
    description:
      'Gives somebody credit for fees; it cannot be withdrawn. Administrators. Event wallet.changed.',
  })
  grantPromo(@Arg('input', () => GrantPromoInput) input: GrantPromoInput, @Ctx() scope: Scope) {
    return grantPromoResult.settle(scope, { field: 'grantPromo', input }, async () => {
      const grantId = await scope.get(Promos).grant({ ...input, amount: toAmount(input.amount) });
      return Object.assign(new GrantPromoPayload(), { grantId });
    });
  }

  @Access('member')
  @Mutation(() => usePromoResult.type, {
    nullable: true,
    description:
      'Pays fees of the viewer’s own tasks, paid since they got credit, back out of it. Members. Event wallet.changed.',
  })
  usePromo(@Arg('input', () => UsePromoInput) input: UsePromoInput, @Ctx() scope: Scope) {
    return usePromoResult.settle(scope, { field: 'usePromo', input }, async () => {
      await scope.get(Promos).use(input.currency);
      return Object.assign(new UsePromoPayload(), { currency: input.currency });
    });
  }

  @FieldResolver(() => WalletType)
  wallet(@Root() { currency }: UsePromoPayload): WalletType {
    return Object.assign(new WalletType(), { currency });
  }
}
